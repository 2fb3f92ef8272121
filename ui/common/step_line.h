#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/** The steps of a wizard on one line: those done, the one now, those to come; without names where there is no room. */
class StepLine : public QWidget
{
    Q_OBJECT

public:
    /** @param current the index of the step now, @p count how many there are */
    StepLine(int current, int count, QWidget *parent = nullptr);

    /** Names the steps; as many as were announced. */
    void setNames(const QStringList &names);

    /** All with their names. */
    QSize sizeHint() const override;

    /** That which is now with its name, the others with their numbers alone. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString text(int step, bool named) const;
    int space(bool named) const;
    int widthNeeded(bool named) const;
    void say();

    int m_current;
    QStringList m_names;
    QList<QLabel *> m_labels;
};

} // namespace ui
