#pragma once

#include "coverage_view.h"
#include "plan_samples.h"
#include "theme.h"

#include <QTest>

#include <memory>

/** A test of the picture of a device's coverage, which is in a window of its own and has the keyboard. */
class ShownCoverage : public QObject
{
protected:
    static inline const QDateTime now = samples::at(QStringLiteral("2026-11-22 06:00:00"));

    static plans::Coverage drawnDevice()
    {
        using namespace Qt::Literals::StringLiterals;
        using namespace samples;
        using plans::OrderStatus;
        return plans::coverageOf({continuous(u"waiting"_s, u"2026-12-16"_s, u"2027-01-16"_s),
                                     continuous(u"now"_s, u"2026-10-16"_s, u"2026-12-16"_s),
                                     continuous(u"old"_s, u"2026-08-16"_s, u"2026-09-16"_s, OrderStatus::Expired),
                                     eventOrder(u"ice"_s, u"2026-08-14"_s, u"2026-09-14"_s, OrderStatus::Frozen),
                                     eventOrder(u"undated"_s, {}, {})},
            freePlan(u"2026-09-14"_s, u"2026-12-20"_s), now, {{u"continuous_7"_s, 7}});
    }

    void show()
    {
        m_theme = std::make_unique<ui::Theme>(ui::ThemeChoice::Light);
        m_view = std::make_unique<ui::CoverageView>(*m_theme);
        m_view->setCoverage(drawnDevice());
        m_view->resize(900, m_view->sizeHint().height());
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus(Qt::TabFocusReason);
    }

    void close()
    {
        m_view.reset();
        m_theme.reset();
    }

    QString currentOrder() const { return m_view->itemOrderId(m_view->currentItem()); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::CoverageView> m_view;
};
