#include "theme.h"

#include "application_style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

namespace ui {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    readSystem();
    QApplication::setStyle(new ApplicationStyle(*this));
    apply();
    qApp->installEventFilter(this);
}

void Theme::choose(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

QColor Theme::color(const QString &name) const
{
    Q_ASSERT_X(m_values.contains(name), "Theme::color", qPrintable(name));
    return QColor(m_values.value(name));
}

QStringList Theme::colorNames() const
{
    QStringList names;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        if (value->startsWith(u'#'))
            names << value.key();
    }
    names.sort();
    return names;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop changed its own appearance; it is sent to every window, and one answer is enough.
    if (event->type() == QEvent::ThemeChange && watched->isWidgetType() && m_choice == ThemeChoice::System) {
        const bool before = m_systemIsDark;
        readSystem();
        if (before != m_systemIsDark)
            QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    // A default palette is the desktop's; Qt 6.4 has no other word for dark than how light its base is.
    QApplication::setPalette(QPalette());
    m_systemIsDark = QApplication::palette().color(QPalette::Base).lightnessF() < 0.5F;
}

void Theme::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const QString file = dark ? QStringLiteral(":/theme/dark.json") : QStringLiteral(":/theme/light.json");
    m_values.clear();
    const QJsonObject values = QJsonDocument::fromJson(contents(file)).object();
    for (auto value = values.begin(); value != values.end(); ++value)
        m_values.insert(value.key(), value->toString());

    QPalette palette;
    const auto set
        = [&](QPalette::ColorRole role, const char *name) { palette.setColor(role, color(QLatin1StringView(name))); };
    set(QPalette::Window, "background");
    set(QPalette::WindowText, "text");
    set(QPalette::Base, "surface");
    set(QPalette::AlternateBase, "hover");
    set(QPalette::Text, "text");
    set(QPalette::Button, "raised");
    set(QPalette::ButtonText, "text");
    set(QPalette::BrightText, "accentText");
    set(QPalette::ToolTipBase, "raised");
    set(QPalette::ToolTipText, "text");
    set(QPalette::PlaceholderText, "muted");
    set(QPalette::Highlight, "accent");
    set(QPalette::HighlightedText, "accentText");
    set(QPalette::Link, "accent");
    set(QPalette::LinkVisited, "accent");
    set(QPalette::Mid, "border");
    set(QPalette::Dark, "borderStrong");
    set(QPalette::Shadow, "shadow");
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(QStringLiteral("disabledText")));
    QApplication::setPalette(palette);

    QString sheet = QString::fromUtf8(contents(QStringLiteral(":/theme/plandesk.qss")));
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        sheet.replace(QStringLiteral("${%1}").arg(value.key()), value.value());
    qApp->setStyleSheet(sheet);
    // The style that comes with a first style sheet gives menus and buttons the desktop's fonts again.
    if (QApplication::font("QMenu") != QApplication::font())
        QApplication::setFont(QApplication::font());
    Q_EMIT changed();
}

QString themeKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeChoiceFromKey(const QString &key)
{
    if (key == QLatin1String("light"))
        return ThemeChoice::Light;
    return key == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace ui
