#pragma once

#include <QColor>
#include <QHash>
#include <QObject>
#include <QString>

namespace ui {

/** Which appearance a person wants. */
enum class ThemeChoice { System, Light, Dark };

/**
 * The appearance of the whole program: palette, style sheet and named colours, read from `:/theme`. Colours and sizes
 * stand there alone, never in code.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    /** Applies @p choice to the application, which must exist. */
    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    /** Changes the appearance of every window at once. */
    void choose(ThemeChoice choice);

    ThemeChoice choice() const { return m_choice; }

    /** The colour called @p name in the theme's file, which must have it. */
    QColor color(const QString &name) const;

    /** The names of all colours. */
    QStringList colorNames() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void readSystem();

    ThemeChoice m_choice;
    bool m_systemIsDark = false;
    QHash<QString, QString> m_values;
};

/** The key of @p choice in settings and on the command line: `system`, `light` or `dark`. */
QString themeKey(ThemeChoice choice);

/** The choice of @p key; System for any other text. */
ThemeChoice themeChoiceFromKey(const QString &key);

} // namespace ui
