#pragma once

#include <QWidget>

class QLabel;

namespace ui {

/** The steps of a wizard on one line: those done, the one now, those to come. */
class StepLine : public QWidget
{
    Q_OBJECT

public:
    /** @param current the index of the step now, @p count how many there are */
    StepLine(int current, int count, QWidget *parent = nullptr);

    /** Names the steps; as many as were announced. */
    void setNames(const QStringList &names);

private:
    int m_current;
    QList<QLabel *> m_labels;
};

} // namespace ui
