#include "profile_provisioning.h"

#include "call_versions.h"
#include "data_directory.h"
#include "profile_endpoint.h"
#include "profile_json.h"
#include "profile_names.h"
#include "profile_words.h"
#include "secret_words.h"

#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace app {

using credentials::KeychainResult;
using credentials::Profile;
using credentials::ProfileList;
using credentials::ProfileProblem;
using plans::Secret;

namespace {

constexpr qsizetype longestSecret = 4096;

/** The profile in @p json, or everything that is wrong with it. */
tl::expected<Profile, credentials::ProfileProblems> profileIn(const QByteArray &json)
{
    const auto read = credentials::readProvisionedProfile(json, desk::knownRegions());
    if (!read)
        return read;
    credentials::ProfileProblems problems;
    for (auto call = read->callVersions.keyBegin(); call != read->callVersions.keyEnd(); ++call) {
        if (!desk::isCall(*call))
            problems.append({QStringLiteral("callVersions.") + *call, credentials::ProblemKind::UnknownField});
    }
    return problems.isEmpty() ? read : tl::unexpected(problems);
}

} // namespace

ProfileProvisioning::ProfileProvisioning(credentials::ProfileStore &store, credentials::Keychain &keychain)
    : m_store(store)
    , m_keychain(keychain)
{
}

QCoro::Task<ProvisioningAnswer> ProfileProvisioning::add(QByteArray json, Secret secret)
{
    using Code = ProvisioningAnswer::Code;
    const auto read = profileIn(json);
    if (!read) {
        QStringList lines{tr("The profile cannot be used, and nothing was stored:")};
        for (const ProfileProblem &problem : read.error())
            lines << QStringLiteral("  ") + credentials::technicalText(problem);
        co_return ProvisioningAnswer{Code::BadProfile, lines.join(u'\n')};
    }
    const auto notWritten = [](const credentials::ProfileStoreError &error) {
        //: %1 what happened, %2 what to do.
        const QString text = tr("%1. Nothing was stored. %2")
                                 .arg(ui::ProfileWords::storeTitle(error), ui::ProfileWords::storeText(error));
        return ProvisioningAnswer{Code::NotWritten, text};
    };
    if (const auto problem = credentials::problemOfSecret(secret.bytes())) {
        const ProfileProblem named{QStringLiteral("AppSecret"), *problem};
        const QString text
            = tr("The AppSecret cannot be used, and nothing was stored: %1").arg(credentials::technicalText(named));
        co_return ProvisioningAnswer{Code::BadProfile, text};
    }
    Profile profile = *read;
    const ProfileList present = co_await m_store.load();
    if (!present)
        co_return notWritten(present.error());
    if (credentials::isNameTaken(profile.name, *present))
        co_return notWritten({credentials::ProfileStoreErrorKind::NameTaken, profile.name, {}});
    if (!secret.isEmpty()) {
        const KeychainResult<void> kept = co_await m_keychain.store(profile.id, std::move(secret));
        if (!kept) {
            const ui::SecretText words = ui::SecretWords::notStored(kept.error());
            const QString text = tr("%1. Nothing was stored. %2").arg(words.title, words.text);
            co_return ProvisioningAnswer{Code::SecretNotKept, text};
        }
        profile.secretStored = true;
    }
    const ProfileList written = co_await m_store.save(profile);
    if (!written) {
        co_await m_keychain.remove(profile.id);
        co_return notWritten(written.error());
    }
    //: %1 name of a profile.
    const QString added = profile.secretStored
        ? tr("The profile %1 was added, and its AppSecret is in the keychain.").arg(profile.name)
        : tr("The profile %1 was added. Its AppSecret is asked for the first time it is used.").arg(profile.name);
    co_return ProvisioningAnswer{Code::Added, added};
}

Secret secretFromStandardInput()
{
    QFile input;
    // One piece of memory that is overwritten afterwards; reading without a buffer leaves no other.
    QByteArray bytes(longestSecret, '\0');
    qint64 size = 0;
    if (input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        for (qint64 some = 1; some > 0 && size < bytes.size(); size += qMax<qint64>(0, some))
            some = input.read(bytes.data() + size, bytes.size() - size);
    }
    while (size > 0 && std::isspace(static_cast<unsigned char>(bytes.at(size - 1))))
        --size;
    const Secret whole(std::move(bytes));
    // Some shells put a mark in front of what they pass on.
    const QByteArrayView text = QByteArrayView(whole.bytes()).first(size);
    const qsizetype mark = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    return Secret(QByteArray(text.data() + mark, size - mark));
}

int provisionProfile(const QString &path, bool secretOnStandardInput, const QString &dataDirectory)
{
    QTextStream errors(stderr);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        errors << ProfileProvisioning::tr("%1 cannot be read: %2").arg(path, file.errorString()) << '\n';
        return ProvisioningAnswer::BadProfile;
    }
    // One byte more than is allowed shows that it is too much.
    const QByteArray json = file.read(credentials::largestProvisioningText + 1);
    Secret secret;
    if (secretOnStandardInput) {
        secret = secretFromStandardInput();
        if (secret.isEmpty()) {
            errors << ProfileProvisioning::tr("There is no AppSecret on standard input. Nothing was stored.") << '\n';
            return ProvisioningAnswer::BadProfile;
        }
    }
    credentials::ProfileStore store(profilesFile(dataDirectory));
    credentials::Keychain keychain(keychainName());
    ProfileProvisioning provisioning(store, keychain);
    QObject context;
    QTimer::singleShot(0, &context, [&] {
        QCoro::connect(provisioning.add(json, std::move(secret)), &context, [](const ProvisioningAnswer &answer) {
            QTextStream(answer.code == ProvisioningAnswer::Added ? stdout : stderr) << answer.text << '\n';
            QCoreApplication::exit(answer.code);
        });
    });
    return QCoreApplication::exec();
}

} // namespace app
