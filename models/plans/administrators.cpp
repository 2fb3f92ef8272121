#include "administrators.h"

#include <algorithm>

namespace plans {

QString administratorOf(const QList<Binding> &bindings)
{
    const auto found
        = std::find_if(bindings.begin(), bindings.end(), [](const Binding &binding) { return binding.administrator; });
    return found == bindings.end() ? QString() : found->identityId;
}

AdministratorMatch compareAdministrators(
    const std::optional<QList<Binding>> &source, const std::optional<QList<Binding>> &target)
{
    if (source && source->isEmpty())
        return AdministratorMatch::SourceUnbound;
    if (target && target->isEmpty())
        return AdministratorMatch::TargetUnbound;
    const QString one = source ? administratorOf(*source) : QString();
    const QString other = target ? administratorOf(*target) : QString();
    if (one.isEmpty() || other.isEmpty())
        return AdministratorMatch::NotTold;
    return one == other ? AdministratorMatch::Same : AdministratorMatch::Different;
}

} // namespace plans
