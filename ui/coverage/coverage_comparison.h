#pragma once

#include <QRegion>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace plans {
struct Coverage;
}

namespace ui {

class CoverageView;
class Theme;

/** A device's coverage before and after a change, one above or beside the other over the same stretch of time. */
class CoverageComparison : public QWidget
{
    Q_OBJECT

public:
    /** @param theme must outlive the comparison */
    explicit CoverageComparison(const Theme &theme, QWidget *parent = nullptr);

    /** Shows both; what differs is visible whole in either of them. */
    void compare(const plans::Coverage &now, const plans::Coverage &after);

    /** Says why there is nothing to compare; an empty text keeps what is shown. */
    void setMessage(const QString &message);

    /** The least width in which a picture can be read, in pixels, for letters as large as those of @p widget. */
    static int narrowest(const QWidget *widget);

    /** Has the picture of before in @p layout, of whatever widget; nothing: beside or above that of afterwards. */
    void showBeforeIn(QBoxLayout *layout);

    /** Puts the pictures beside each other where @p room is too low for both and wide enough. */
    void arrangeIn(const QSize &room);

    /** What holds the picture of afterwards. */
    const QWidget *afterCard() const;

    /** Whether all of the picture of afterwards was in sight, at once or bit by bit; if there is none, nothing is
     * missing. */
    bool isAfterSeen() const;

    /** All of the picture of afterwards has to be in sight again, or still. */
    void forgetSeen();

    void setVisible(bool visible) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /** Names the device, where more than one is compared; empty: none is named. */
    void setDeviceName(const QString &name);

Q_SIGNALS:
    /** More of the picture of afterwards was in sight. */
    void seen();

private:
    QRegion sight() const;
    QWidget *makeCard(QLabel *title, CoverageView *view, const QString &look);
    void say();
    static void keepInStep(const CoverageView *from, CoverageView *to);

    QBoxLayout *m_cards;
    QLabel *m_nowTitle;
    QLabel *m_afterTitle;
    QLabel *m_message;
    CoverageView *m_now;
    CoverageView *m_after;
    QString m_deviceName;
    QRegion m_seen; ///< Of the picture of afterwards.
};

} // namespace ui
