#include "keep_translated.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

class LanguageListener final : public QObject
{
public:
    LanguageListener(QWidget *widget, std::function<void()> say)
        : QObject(widget)
        , m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_say();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_say;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> say)
{
    say();
    new LanguageListener(widget, std::move(say));
}

} // namespace ui
