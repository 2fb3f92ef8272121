#pragma once

#include "profile_page.h"

namespace ui {

class CallVersionsTable;

/** What is filled in for a profile, its project, and the versions of its calls. */
class DefaultsPage : public ProfilePage
{
    Q_OBJECT

public:
    explicit DefaultsPage(QWidget *parent = nullptr);

    QString title() const override;
    void putInto(credentials::Profile &profile) const override;
    void say() override;

    /** Shows the calls of another service, in the versions of the contract. */
    void setService(credentials::Service service);

protected:
    void fill(const credentials::Profile &profile) override;

private:
    QLineEdit *m_userName;
    QLineEdit *m_projectId;
    CallVersionsTable *m_versions;
};

} // namespace ui
