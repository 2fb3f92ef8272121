#pragma once

#include "parameters.h"

#include <QComboBox>
#include <QSpinBox>

#include <optional>

class QRadioButton;

namespace ui {

/** When a plan starts: after the earlier ones, or now. */
class StartChoice : public QWidget
{
    Q_OBJECT

public:
    explicit StartChoice(QWidget *parent = nullptr);

    bool isNow() const;

    /** Chooses without a signal. */
    void setNow(bool now);

    /** Says behind each choice what it would bring; empty: nothing. */
    void setNotes(const QString &later, const QString &now);

    /** With the notes below the choices. */
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStringList texts(QStringView joint) const;
    int widest(QStringView joint) const;
    void say();

    QRadioButton *m_later;
    QRadioButton *m_now;
    QString m_laterNote;
    QString m_nowNote;
};

/** A number of seconds, or the platform's default. */
class SecondsBox : public QSpinBox
{
    Q_OBJECT

public:
    /** @param platformDefault as documented; nothing: the platform does not say */
    SecondsBox(
        const char *name, linkvisual::Range range, std::optional<int> platformDefault, QWidget *parent = nullptr);

    /** Nothing for the platform's default. */
    std::optional<int> seconds() const;

private:
    void say();

    std::optional<int> m_platformDefault;
};

/** Yes, no, or nothing said about it. */
class FlagBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FlagBox(const char *name, QWidget *parent = nullptr);

    /** Nothing where nothing is said. */
    std::optional<bool> flag() const;
};

} // namespace ui
