#include "secret_service.h"

namespace credentials {

bool hasSecretService()
{
    return false;
}

QCoro::Task<SecretServiceView> lookAtSecret(QString /*service*/, QString /*key*/)
{
    co_return SecretServiceView();
}

} // namespace credentials
