#pragma once

#include "keychain_error.h"
#include "secret.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace credentials {

/** The outcome of any request; only a read has a secret in it. */
using KeychainAnswer = KeychainResult<plans::Secret>;

/** One thing asked of the keychain. Its first answer counts, be it the keychain's or the watchdog's. */
class KeychainRequest : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Read, Store, Remove };

    /**
     * @param service the program's name in the keychain
     * @param key the secret's name there
     * @param secret what to store
     */
    KeychainRequest(Kind kind, QString service, QString key, plans::Secret secret);

    bool isAnswered() const { return m_answered; }

    /** Answers, unless that was done before. */
    void answer(KeychainAnswer answer);

    /** The answer, to be taken once and not before there is one. */
    KeychainAnswer takeAnswer();

    /** Asks the keychain, answers, and emits ended(), which may be long after the watchdog has answered. */
    static QCoro::Task<> run(std::shared_ptr<KeychainRequest> request);

Q_SIGNALS:
    void answered();
    void ended();

private:
    QCoro::Task<KeychainAnswer> perform();
    QCoro::Task<KeychainAnswer> read();
    QCoro::Task<KeychainAnswer> store();
    QCoro::Task<KeychainAnswer> remove();

    Kind m_kind;
    QString m_service;
    QString m_key;
    plans::Secret m_secret;
    bool m_answered = false;
    std::optional<KeychainAnswer> m_answer;
};

} // namespace credentials
