#pragma once

#include "change_draft.h"
#include "device_effect_page.h"

class QComboBox;
class QLabel;

namespace ui {

/** What freezing an order changes. It needs a reason and the end of the order's number, because nothing undoes it. */
class SuspendEffectPage : public DeviceEffectPage
{
    Q_OBJECT

public:
    SuspendEffectPage(desk::Desk &desk, desk::OperationRunner &runner, const Theme &theme, const ChangeDraft &draft,
        QWidget *parent = nullptr);

    void initializePage() override;
    void decideAnew(const desk::Operation &unsent) override;
    QString buttonText() const override;

protected:
    void sayFacts() override;
    std::optional<plans::Forecast> forecast(const plans::Coverage &present) const override;
    QString objection() const override;
    desk::Intent intent() const override;

    /** What is to be known of the order, the most important first. */
    virtual QList<Fact> facts() const;

    plans::DaysKept daysKept() const override { return m_draft.names.daysKept(); }

    const ChangeDraft &draft() const { return m_draft; }

private:
    static QStringList reasons();
    QString neededEnding() const;

    const ChangeDraft &m_draft;
    QLabel *m_endingName;
    QLineEdit *m_ending;
};

} // namespace ui
