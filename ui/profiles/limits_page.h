#pragma once

#include "profile_page.h"

namespace ui {

/** What may be spent with a profile. */
class LimitsPage : public ProfilePage
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);

    QString title() const override;
    void putInto(credentials::Profile &profile) const override;

    /** What was typed as an amount and is none. */
    credentials::ProfileProblems problems() const override;

    void say() override;

protected:
    void fill(const credentials::Profile &profile) override;

private:
    QLineEdit *m_pricePerOperation;
    QLineEdit *m_pricePerDay;
    QLineEdit *m_copies;
};

} // namespace ui
