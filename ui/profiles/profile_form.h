#pragma once

#include "profile_check.h"
#include "secret.h"

#include <QSet>
#include <QTabWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

class CallVersionsTable;
class FieldRows;
class SecretField;

/** The fields of a profile, each with what is wrong with it beside it. */
class ProfileForm : public QTabWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /** Shows @p profile; no secret is ever shown. */
    void setProfile(const credentials::Profile &profile);

    /** The profile as it stands in the fields. */
    credentials::Profile profile() const;

    /** What was typed as AppSecret; empty when nothing was. */
    plans::Secret secret() const;

    void clearSecret();

    /**
     * Says what is wrong in every field, and goes to the first that is wrong.
     *
     * @return whether nothing is
     */
    bool accept();

    /** Says that another profile has this name. */
    void sayNameTaken();

Q_SIGNALS:
    void edited();

private:
    QFormLayout *addPage(const QString &name);
    void addFields();
    void fillRegions();
    void touch(const QString &name);
    credentials::ProfileProblems problems() const;
    int pageOf(const QWidget *field) const;
    void judge();
    void say();
    void sayChoices();

    credentials::Profile m_profile; ///< What the fields do not show: id, and whether a secret was stored.
    FieldRows *m_rows;
    QLineEdit *m_name;
    QComboBox *m_service;
    QComboBox *m_region; ///< The last entry stands for an address of one's own.
    QLineEdit *m_baseUrl;
    QLineEdit *m_appKey;
    SecretField *m_secret;
    QComboBox *m_environment;
    QCheckBox *m_readOnly;
    QLineEdit *m_projectId;
    QLineEdit *m_userName;
    CallVersionsTable *m_versions;
    QLineEdit *m_pricePerOperation;
    QLineEdit *m_pricePerDay;
    QLineEdit *m_copies;
    QSet<QString> m_touched; ///< Fields that a person was in: what is wrong with others is not said yet.
    bool m_filling = false;
};

} // namespace ui
