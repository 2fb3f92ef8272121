#pragma once

#include "profile_page.h"
#include "secret.h"

class QCheckBox;

namespace ui {

class SecretField;

/** Which platform a profile works with, as whom, and whether anything may be changed there. */
class ConnectionPage : public ProfilePage
{
    Q_OBJECT

public:
    explicit ConnectionPage(QWidget *parent = nullptr);

    QString title() const override;
    void putInto(credentials::Profile &profile) const override;
    credentials::ProfileProblems problems() const override;
    void say() override;

    /** What was typed as AppSecret; empty when nothing was. */
    plans::Secret secret() const;

    /** Forgets what was typed as AppSecret. */
    void clearSecret();

    /** The field that a problem is said at: without a region it is the address that is missing or bad. */
    QString fieldOf(const QString &field) const;

    /** Whether an address was typed, good or not. */
    bool hasAddress() const;

    /** Shows the address only when it is one's own. */
    void showAddress();

    /** Says that another profile has this name, and goes there. */
    void sayNameTaken();

Q_SIGNALS:
    /** A person chose another service. */
    void serviceChosen(credentials::Service service);

protected:
    void fill(const credentials::Profile &profile) override;

private:
    credentials::Service service() const;
    bool isOwnAddress() const;
    void fillRegions();
    void sayChoices();

    QLineEdit *m_name;
    QComboBox *m_service;
    QComboBox *m_region; ///< The last entry stands for an address of one's own.
    QLineEdit *m_baseUrl;
    QLineEdit *m_appKey;
    SecretField *m_secret;
    QComboBox *m_environment = nullptr;
    QCheckBox *m_readOnly = nullptr;
    bool m_secretStored = false;
};

} // namespace ui
