#include "limits_page.h"

#include "field_rows.h"

#include <QLineEdit>

namespace ui {

namespace {

const QString pricePerOperationField = QStringLiteral("limits.pricePerOperation");
const QString pricePerDayField = QStringLiteral("limits.pricePerDay");
const QString copiesField = QStringLiteral("limits.copies");

/** The amount in @p line; nothing when it is empty, or no amount at all. */
std::optional<plans::Money> amountIn(const QLineEdit *line)
{
    return plans::Money::fromDecimal(line->text().trimmed());
}

QString decimal(const std::optional<plans::Money> &amount)
{
    return amount ? amount->toDecimal() : QString();
}

} // namespace

LimitsPage::LimitsPage(QWidget *parent)
    : ProfilePage(parent)
    , m_pricePerOperation(addLine(pricePerOperationField))
    , m_pricePerDay(addLine(pricePerDayField))
    , m_copies(addLine(copiesField))
{
    setObjectName(QStringLiteral("limitsPage"));
}

QString LimitsPage::title() const
{
    //: Title of a page of a profile's fields: what may be spent with it.
    return tr("Limits");
}

void LimitsPage::fill(const credentials::Profile &profile)
{
    m_pricePerOperation->setText(decimal(profile.limits.pricePerOperation));
    m_pricePerDay->setText(decimal(profile.limits.pricePerDay));
    m_copies->setText(profile.limits.copies ? QString::number(*profile.limits.copies) : QString());
}

void LimitsPage::putInto(credentials::Profile &profile) const
{
    profile.limits.pricePerOperation = amountIn(m_pricePerOperation);
    profile.limits.pricePerDay = amountIn(m_pricePerDay);
    const QString copies = m_copies->text().trimmed();
    profile.limits.copies = copies.isEmpty() ? std::nullopt : std::optional(copies.toInt());
}

credentials::ProfileProblems LimitsPage::problems() const
{
    credentials::ProfileProblems problems;
    for (const QLineEdit *line : {m_pricePerOperation, m_pricePerDay}) {
        if (!line->text().trimmed().isEmpty() && !amountIn(line))
            problems.append({line->objectName(), credentials::ProblemKind::NotAnAmount});
    }
    return problems;
}

void LimitsPage::say()
{
    rows().say(pricePerOperationField, tr("Price of one purchase"),
        tr("In yuan, all copies together, such as 150.00; empty: no limit."));
    rows().say(pricePerDayField, tr("Price of all purchases of a day"),
        tr("In yuan, by the day of this computer; empty: no limit. Purchases with an unknown outcome count."));
    rows().say(copiesField, tr("Copies of one purchase"), tr("Empty: no limit."));
}

} // namespace ui
