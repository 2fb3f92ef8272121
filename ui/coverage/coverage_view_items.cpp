#include "coverage_view.h"
#include "coverage_words.h"

#include <QAccessible>

#include <cmath>

namespace ui {

namespace {

/** Which group an item belongs to, from above: continuous, event, listed. */
int groupOf(const CoverageItem &item)
{
    if (item.kind == CoverageItem::Kind::Listed)
        return 2;
    return item.lane == plans::PlanType::Continuous ? 0 : 1;
}

} // namespace

QString CoverageView::itemName(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    const plans::CoverageLane &lane = m_coverage.lane(at.lane);
    switch (at.kind) {
    case CoverageItem::Kind::Segment:
        return CoverageWords::name(lane.segments.at(at.index));
    case CoverageItem::Kind::Gap:
        return CoverageWords::name(lane.gaps.at(at.index), at.lane);
    case CoverageItem::Kind::Listed:
        break;
    }
    return CoverageWords::label(m_coverage.listed.at(at.index));
}

QString CoverageView::itemDescription(int item) const
{
    const QString note = m_notes.value(itemOrderId(item));
    return note.isEmpty() ? factsOf(item) : factsOf(item) + u'\n' + note;
}

QList<int> CoverageView::notedItems() const
{
    QList<int> noted;
    for (int item = 0; item < itemCount(); ++item) {
        const QString order = itemOrderId(item);
        if (!order.isEmpty() && m_notes.contains(order))
            noted << item;
    }
    return noted;
}

QString CoverageView::factsOf(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    const plans::CoverageLane &lane = m_coverage.lane(at.lane);
    switch (at.kind) {
    case CoverageItem::Kind::Segment:
        return CoverageWords::description(lane.segments.at(at.index), m_coverage.now);
    case CoverageItem::Kind::Gap:
        return CoverageWords::description(lane.gaps.at(at.index));
    case CoverageItem::Kind::Listed:
        break;
    }
    return CoverageWords::description(m_coverage.listed.at(at.index));
}

QString CoverageView::itemOrderId(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    if (at.kind == CoverageItem::Kind::Listed)
        return m_coverage.listed.at(at.index).held.order.orderId;
    if (at.kind == CoverageItem::Kind::Gap)
        return {};
    return m_coverage.lane(at.lane).segments.at(at.index).held.order.orderId;
}

QRect CoverageView::itemRect(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const CoverageItem &at = m_layout.items.at(item);
    return (at.kind == CoverageItem::Kind::Listed ? at.rect : at.rect & m_layout.plot).toAlignedRect();
}

int CoverageView::itemAt(const QPoint &position) const
{
    for (int item = itemCount() - 1; item >= 0; --item) {
        if (itemRect(item).contains(position))
            return item;
    }
    return -1;
}

int CoverageView::itemOfOrder(const QString &orderId) const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (itemOrderId(item) == orderId)
            return item;
    }
    return -1;
}

void CoverageView::setCurrentItem(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    m_current = item;
    const CoverageItem &at = m_layout.items.at(item);
    CoverageScale scale = m_scale;
    if (at.kind == CoverageItem::Kind::Segment) {
        const plans::CoverageSegment &segment = m_coverage.lane(at.lane).segments.at(at.index);
        scale.reveal(segment.begin, segment.end);
    } else if (at.kind == CoverageItem::Kind::Gap) {
        const plans::CoverageGap &gap = m_coverage.lane(at.lane).gaps.at(at.index);
        scale.reveal(gap.begin, gap.end);
    }
    setScale(scale);
    update();
    announceCurrent();
}

void CoverageView::activateItem(int item)
{
    const QString order = itemOrderId(item);
    if (!order.isEmpty())
        Q_EMIT orderActivated(order);
}

void CoverageView::announceCurrent()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
}

int CoverageView::firstChoice() const
{
    for (int item = 0; item < itemCount(); ++item) {
        const CoverageItem &at = m_layout.items.at(item);
        if (at.kind == CoverageItem::Kind::Segment
            && m_coverage.lane(at.lane).segments.at(at.index).state == plans::OrderState::InForce)
            return item;
    }
    return itemCount() > 0 ? 0 : -1;
}

void CoverageView::goToLane(int step)
{
    if (m_current < 0)
        return;
    const CoverageItem &from = m_layout.items.at(m_current);
    for (int group = groupOf(from) + step; group >= 0 && group <= 2; group += step) {
        int nearest = -1;
        const auto distance
            = [&](int item) { return std::abs(m_layout.items.at(item).rect.center().x() - from.rect.center().x()); };
        for (int item = 0; item < itemCount(); ++item) {
            if (groupOf(m_layout.items.at(item)) == group && (nearest < 0 || distance(item) < distance(nearest)))
                nearest = item;
        }
        if (nearest >= 0) {
            setCurrentItem(nearest);
            return;
        }
    }
}

} // namespace ui
