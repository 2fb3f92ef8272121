#pragma once

#include "fitting_area.h"

class QBoxLayout;

namespace ui {

class CoverageComparison;
class Theme;

/**
 * The pictures of what a change does, of each device before and after it. What is decided on are those of afterwards:
 * where not all have room they come first, and whether they were all in sight is known.
 */
class EffectPictures : public FittingArea
{
    Q_OBJECT

public:
    /** @param theme must outlive the pictures */
    explicit EffectPictures(const Theme &theme, QWidget *parent = nullptr);

    /** Adds a comparison of coverage beside those there are. */
    CoverageComparison *addComparison();

    /** For the pictures of before, where the page is scrolled as a whole and has its facts between; hidden elsewhere.
     */
    FittingArea *before() const { return m_before; }

    /** Puts the pictures into the room there is, and @p spare pixels more of height that nothing else needs. */
    void arrange(int spare);

    /** Brings the pictures of afterwards into sight again, whatever was scrolled or seen. */
    void startAnew();

    /** Whether all of the pictures of afterwards that there are were in sight. */
    bool isAfterSeen() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** The pictures or their room have another size, and are to be arranged. */
    void shapeChanged();

    /** More of the pictures of afterwards was in sight. */
    void seen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAfter();

    const Theme &m_theme;
    QList<CoverageComparison *> m_comparisons;
    QBoxLayout *m_row;
    FittingArea *m_before;
    QBoxLayout *m_beforeRow;
    bool m_scrolled = false; ///< By the person, who sees what they want to see.
};

} // namespace ui
