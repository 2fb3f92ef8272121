#pragma once

#include "effect_page.h"

#include <QCoreApplication>

#include <optional>

namespace ui {

/** Facts about the options that several changes share. */
class OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::OptionWords)

public:
    /** When a plan starts. */
    static Fact start(bool now);

    /** Whether the default recording plans are set. */
    static Fact recording(bool defaultPlan);

    /** How events are recorded; nothing stands for the contract's defaults (seeds, commodity/buy). */
    static Fact events(std::optional<int> preRecordSeconds, std::optional<int> recordSeconds);
};

} // namespace ui
