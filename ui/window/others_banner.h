#pragma once

#include "recorded_operation.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Banner;
class Theme;

/** Tells of unknown outcomes that another PlanDesk on the same data has, and whose they are. */
class OthersBanner : public QWidget
{
    Q_OBJECT

public:
    explicit OthersBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p operations; none hides the banner. */
    void setOperations(const QList<desk::RecordedOperation> &operations);

Q_SIGNALS:
    /** A person wants to see all that is recorded of an operation. */
    void activityWanted(const QString &operationId);

private:
    void say();

    QList<desk::RecordedOperation> m_operations;
    Banner *m_banner;
    QPushButton *m_activity;
};

} // namespace ui
