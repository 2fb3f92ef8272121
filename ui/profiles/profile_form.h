#pragma once

#include "profile_check.h"
#include "secret.h"

#include <QSet>
#include <QTabWidget>

namespace ui {

class ConnectionPage;
class DefaultsPage;
class ProfilePage;

/** The fields of a profile on their pages, each with what is wrong with it below. */
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

    /** Forgets what was typed as AppSecret. */
    void clearSecret();

    /**
     * Says what is wrong in every field, and goes to the first that is wrong.
     *
     * @return whether nothing is
     */
    bool accept();

    /** Puts the cursor into the first field. */
    void focusFirst();

    /** Says that another profile has this name. */
    void sayNameTaken();

Q_SIGNALS:
    /** A field says something else. */
    void edited();

private:
    void add(ProfilePage *page);
    credentials::ProfileProblems problems() const;
    ProfilePage *pageOf(const QString &field) const;
    void judge();
    void say();

    credentials::Profile m_profile; ///< What the fields do not show: id, and whether a secret was stored.
    ConnectionPage *m_connection;
    QList<ProfilePage *> m_pages;
    QSet<QString> m_touched; ///< Fields that a person was in: what is wrong with others is not said yet.
};

} // namespace ui
