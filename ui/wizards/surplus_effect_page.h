#pragma once

#include "suspend_effect_page.h"

namespace ui {

/** What freezing the surplus order of a suspected duplicate changes; the freezing is a remedy inside that operation. */
class SurplusEffectPage : public SuspendEffectPage
{
    Q_OBJECT

public:
    /** @param operationId the suspected duplicate */
    SurplusEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft,
        QString operationId, QWidget *parent = nullptr);

protected:
    QList<Fact> facts() const override;
    QString objection() const override;
    QString start() override;

private:
    desk::Operation suspected() const;

    desk::OperationRunner &m_runner;
    QString m_suspectedId;
};

} // namespace ui
