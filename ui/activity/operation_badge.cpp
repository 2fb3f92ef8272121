#include "operation_badge.h"

#include "operation.h"
#include "operation_words.h"

namespace ui {

Badge badgeOf(const desk::Operation &operation)
{
    const auto badge = [&operation](const char *icon, const char *tone) {
        return Badge{QLatin1StringView(icon), OperationWords::state(operation), QLatin1StringView(tone)};
    };
    switch (operation.state) {
    case desk::OperationState::Reserving:
    case desk::OperationState::Reserved:
    case desk::OperationState::Prepared:
    case desk::OperationState::Sent:
    case desk::OperationState::Answered:
        return badge("creating", "accent");
    case desk::OperationState::Unknown:
    case desk::OperationState::NotSeen:
        return badge("question", "danger");
    case desk::OperationState::Matched:
        return badge("question", "warning");
    case desk::OperationState::Duplicate:
        return badge("warning", "danger");
    case desk::OperationState::Settled:
        return badge("check", "good");
    case desk::OperationState::Refused:
        return badge("error", "warning");
    case desk::OperationState::DidNotHappen:
    case desk::OperationState::NotSent:
        break;
    }
    return badge("disabled", "neutral");
}

} // namespace ui
