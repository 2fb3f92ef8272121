#include "banner.h"
#include "catalogue_page.h"
#include "elided_label.h"
#include "error_words.h"
#include "formats.h"
#include "plain_text.h"
#include "plan_availability.h"
#include "plan_detail.h"
#include "plan_list.h"
#include "plan_table.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

// What the page says: of the plans, and of buying the one that is chosen.

namespace ui {

using tables::Availability;

void CataloguePage::say()
{
    m_title->setText(tr("Catalogue"));
    m_again->setText(tr("Read again"));
    m_again->setToolTip(m_again->text());
    m_retry->setText(tr("Try again"));
    const bool told = m_desk.tellsAvailability();
    m_check->setVisible(told);
    m_check->setEnabled(told && m_device && m_table->rowCount() > 0);
    //: A button: asks which plans can be bought for the device %1.
    m_check->setText(m_device
            ? tr("Check for %1").arg(withoutKeys(shortened(Formats::shown(m_device->displayName()), m_check, 12)))
            : tr("Check for a device"));
    setPlainToolTip(m_check,
        m_device ? tr("Ask the platform which of these plans can be bought for the device")
                 : tr("Choose a device on the Devices page first."));
    const storage::Catalogue shelf = this->shelf();
    if (m_error && !shelf.plans.isEmpty()) {
        //: %1 when it was read, %2 what went wrong.
        m_banner->sayError(Banner::Mood::Warning,
            tr("As of %1, not of now: %2").arg(Formats::dateTime(shelf.readAt), ErrorWords::describe(*m_error).title),
            *m_error);
    } else {
        m_banner->hide();
    }
    sayNote();
    sayBuying();
}

void CataloguePage::sayNote()
{
    const storage::Catalogue shelf = this->shelf();
    QStringList notes;
    if (!shelf.plans.isEmpty()) {
        notes << tr("%n plan(s)", nullptr, m_list->count());
        notes << tr("read at %1").arg(Formats::dateTime(shelf.readAt));
    }
    if (const auto &device = m_availability->device()) {
        //: %1 the device's name, %2 its ID, %3 when it was.
        notes << tr("checked for %1 (%2) at %3")
                     .arg(shortened(Formats::shown(device->displayName()), this, 24),
                         shortened(device->iotId, this, 40), Formats::dateTime(m_availability->askedAt()));
    }
    if (m_availability->error()) {
        //: %1 what went wrong.
        notes << tr("not everything could be checked: %1").arg(ErrorWords::describe(*m_availability->error()).title);
    }
    m_note->setFullText(notes.join(QStringLiteral(" · ")));
}

void CataloguePage::sayBuying()
{
    const std::optional<plans::Plan> plan = m_list->chosen();
    const QString why = obstacle();
    QStringList lines;
    if (m_device && plan)
        lines << availabilityOf(*plan);
    if (!lines.contains(why))
        lines << why;
    lines.removeAll(QString());
    m_detail->setBuying(m_device ? Formats::shown(m_device->displayName()) : QString(), lines.join(u'\n'), why);
}

QString CataloguePage::availabilityOf(const plans::Plan &plan) const
{
    if (!m_desk.tellsAvailability())
        return tr("This platform does not tell beforehand which plans a device can have; buying shows it.");
    const QString device = shortened(Formats::shown(m_device->displayName()), this, 24);
    switch (m_table->availabilityOf(plan)) {
    case Availability::NotAsked:
    case Availability::NotTold:
        break;
    case Availability::Asking:
        //: %1 the device's name.
        return tr("Being checked for %1…").arg(device);
    case Availability::Available:
        //: %1 the device's name, %2 when it was.
        return tr("Can be bought for %1, checked at %2.").arg(device, Formats::dateTime(m_availability->askedAt()));
    case Availability::NotAvailable:
        //: %1 the device's name, %2 when it was.
        return tr("The platform does not sell it for %1, checked at %2.")
            .arg(device, Formats::dateTime(m_availability->askedAt()));
    case Availability::Failed:
        //: %1 the device's name.
        return tr("Could not be checked for %1.").arg(device);
    }
    //: %1 the device's name.
    return tr("Not checked for %1 yet.").arg(device);
}

QString CataloguePage::obstacle() const
{
    if (!m_device)
        return tr("Choose a device on the Devices page; the plan is bought for it.");
    const std::optional<plans::Plan> plan = m_list->chosen();
    if (plan && !m_desk.canBuy(*plan))
        return tr("The platform does not tell all that buying this plan needs; see its fields.");
    if (plan && m_table->availabilityOf(*plan) == Availability::NotAvailable)
        return availabilityOf(*plan);
    return m_obstacle;
}

} // namespace ui
