#include "profile_words.h"

#include "plain_text.h"
#include "secret_words.h"

namespace ui {

using credentials::ProblemKind;
using credentials::Profile;
using credentials::ProfileStoreError;
using credentials::ProfileStoreErrorKind;
using credentials::Service;
using desk::DeletionError;

Environment environmentOf(const Profile &profile)
{
    Environment environment;
    switch (profile.environment) {
    case credentials::Environment::Sandbox:
        environment.kind = EnvironmentKind::Sandbox;
        break;
    case credentials::Environment::Test:
        environment.kind = EnvironmentKind::Test;
        break;
    case credentials::Environment::Production:
        environment.kind = EnvironmentKind::Production;
        break;
    }
    environment.profileName = profile.name;
    environment.readOnly = profile.readOnly;
    environment.userName = profile.userName;
    return environment;
}

QString ProfileWords::service(Service service)
{
    //: The vendor's name of a platform.
    return service == Service::Rtcx ? tr("RTCX") : tr("Living IoT");
}

QString ProfileWords::region(Service service, const QString &id)
{
    if (id == QLatin1String("cn"))
        //: Region of a platform.
        return tr("China");
    if (service == Service::Rtcx && id == QLatin1String("overseas"))
        //: Region of a platform.
        return tr("Outside China");
    if (service == Service::LivingIot && id == QLatin1String("ap-southeast-1"))
        return tr("Singapore");
    if (service == Service::LivingIot && id == QLatin1String("eu-central-1"))
        return tr("Germany");
    if (service == Service::LivingIot && id == QLatin1String("us-east-1"))
        return tr("United States");
    return onOneLine(id);
}

QString ProfileWords::platform(const Profile &profile)
{
    const QString where
        = profile.baseUrl.isEmpty() ? region(profile.service, profile.region) : onOneLine(profile.baseUrl.host());
    //: A platform: %1 its service, %2 its region or host.
    return tr("%1 · %2").arg(service(profile.service), where);
}

QString ProfileWords::problem(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing:
    case ProblemKind::Empty:
        return tr("Fill this in.");
    case ProblemKind::TooLong:
        return tr("This is too long.");
    case ProblemKind::UnprintableCharacter:
        return tr("It holds a character that cannot be seen, such as a line break. Type it anew.");
    case ProblemKind::NotHeaderText:
        return tr("Only Latin letters, digits and signs, without spaces.");
    case ProblemKind::UnknownRegion:
        return tr("This platform has no such region. Choose another.");
    case ProblemKind::RegionAndBaseUrl:
        return tr("Either a region or an address of one's own, not both.");
    case ProblemKind::BadUrl:
        return tr("Enter an address such as https://gateway.example.com.");
    case ProblemKind::InsecureUrl:
        return tr("It must begin with https://. Only this computer itself may be reached by http://127.0.0.1.");
    case ProblemKind::NotAVersion:
        return tr("Enter a version such as 1.0.5.");
    case ProblemKind::NotAnAmount:
        return tr("Enter an amount in yuan such as 150.00, with digits and a point alone.");
    case ProblemKind::NotACount:
        return tr("Enter a whole number from 1.");
    default:
        return tr("This cannot be used. Enter something else.");
    }
}

QString ProfileWords::storeTitle(const ProfileStoreError &error)
{
    switch (error.kind) {
    case ProfileStoreErrorKind::NameTaken:
        return tr("Another profile has this name");
    case ProfileStoreErrorKind::ChangedMeanwhile:
        return tr("Another window changed or deleted this profile meanwhile");
    case ProfileStoreErrorKind::Corrupt:
        return tr("The list of profiles is damaged");
    case ProfileStoreErrorKind::NewerVersion:
        return tr("A newer PlanDesk wrote the list of profiles");
    case ProfileStoreErrorKind::CannotWrite:
        return tr("The list of profiles cannot be written");
    case ProfileStoreErrorKind::Busy:
        return tr("Another program keeps the list of profiles to itself");
    case ProfileStoreErrorKind::CannotRead:
        break;
    }
    return tr("The list of profiles cannot be read");
}

QString ProfileWords::storeText(const ProfileStoreError &error)
{
    const QString detail = onOneLine(error.detail);
    switch (error.kind) {
    case ProfileStoreErrorKind::NameTaken:
        return tr("Choose another name.");
    case ProfileStoreErrorKind::ChangedMeanwhile:
        return tr("Nothing was saved, so that nothing of it is lost. Close these fields, look at it as it is now, and "
                  "change it again.");
    case ProfileStoreErrorKind::Corrupt:
        return error.movedTo.isEmpty()
            ? tr("Nothing was changed. Put a sound copy in its place, or move the file away. Details: %1").arg(detail)
            //: %1 a file name, %2 technical words in English.
            : tr("It was moved to %1 and nothing of it was lost. Put a sound copy in its place, or add the profiles "
                 "again. Details: %2")
                  .arg(onOneLine(error.movedTo), detail);
    case ProfileStoreErrorKind::NewerVersion:
        return tr("Use that version, or update this one. The list stays as it is.");
    case ProfileStoreErrorKind::CannotWrite:
        //: %1 technical words in English.
        return tr("Nothing was changed. The disk is full, or the folder or the file is read-only. Details: %1")
            .arg(detail);
    case ProfileStoreErrorKind::Busy:
        return tr("Wait until it has finished, then try again.");
    case ProfileStoreErrorKind::CannotRead:
        break;
    }
    return tr("Check that the file is yours and that the disk is there. Details: %1").arg(detail);
}

QString ProfileWords::deletionTitle(const DeletionError &error)
{
    switch (error.kind) {
    case DeletionError::Kind::OpenChange:
        //: A profile cannot be deleted.
        return tr("Not deleted: %n change(s) made with it are open", nullptr, error.openChanges);
    case DeletionError::Kind::RecordFailed:
        return tr("Not deleted: the activity record cannot be read");
    case DeletionError::Kind::KeychainFailed:
        return SecretWords::notDeleted(error.keychain).title;
    case DeletionError::Kind::StoreFailed:
        break;
    }
    return storeTitle(error.store);
}

QString ProfileWords::deletionText(const DeletionError &error)
{
    switch (error.kind) {
    case DeletionError::Kind::OpenChange:
        return tr("Their outcome is unknown or they are not finished. Work with this profile, find out how they ended, "
                  "then delete it.");
    case DeletionError::Kind::RecordFailed:
        //: %1 technical words in English.
        return tr("It would say whether changes made with this profile are open. Details: %1")
            .arg(onOneLine(error.record.detail));
    case DeletionError::Kind::KeychainFailed:
        return SecretWords::notDeleted(error.keychain).text;
    case DeletionError::Kind::StoreFailed:
        break;
    }
    return tr("Its AppSecret is deleted, the profile is still listed. %1").arg(storeText(error.store));
}

} // namespace ui
