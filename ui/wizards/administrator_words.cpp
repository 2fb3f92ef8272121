#include "administrator_words.h"

#include "formats.h"

namespace ui {

using plans::AdministratorMatch;

QString AdministratorWords::explanation(const TargetDraft &target)
{
    const auto account = [](const QString &name) { return Formats::maskedAccount(name); };
    switch (target.match) {
    case AdministratorMatch::Same:
        return tr("Both devices have the same administrator, %1.").arg(account(target.sourceAdministrator));
    case AdministratorMatch::Different:
        return tr(
            "The devices have different administrators, %1 and %2. The platform moves orders only between devices "
            "of the same one.")
            .arg(account(target.sourceAdministrator), account(target.targetAdministrator));
    case AdministratorMatch::SourceUnbound:
        return tr("No account has bound the device that has the order. The platform moves orders only between devices "
                  "of the same administrator.");
    case AdministratorMatch::TargetUnbound:
        return tr("No account has bound the target device. The platform moves orders only between devices of the same "
                  "administrator.");
    case AdministratorMatch::NotTold:
        break;
    }
    return tr(
        "Not checked: the platform did not tell who administers both devices. It moves orders only between devices "
        "of the same administrator.");
}

bool AdministratorWords::forbids(AdministratorMatch match)
{
    return match != AdministratorMatch::Same && match != AdministratorMatch::NotTold;
}

} // namespace ui
