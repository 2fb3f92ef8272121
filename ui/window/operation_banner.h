#pragma once

#include "operation.h"

#include <QMap>
#include <QWidget>

namespace ui
{

class Banner;
class Theme;

/** Tells of changes: how the latest one ended, and above all those whose outcome nobody knows. */
class OperationBanner : public QWidget
{
    Q_OBJECT

public:
    explicit OperationBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Takes note of how far @p operation has come. */
    void note(const desk::Operation &operation);

Q_SIGNALS:
    /** A person wants to see the orders of the operation's device again. */
    void readAgainWanted(const QString &iotId, const QString &orderId);

private:
    void say();
    void sayUnknown(const desk::Operation &operation);
    void sayEnded(const desk::Operation &operation);

    QMap<QString, desk::Operation> m_unknown; ///< By id.
    std::optional<desk::Operation> m_ended;
    Banner *m_banner;
    class QPushButton *m_read;
    class QPushButton *m_copy;
    class QPushButton *m_dismiss;
};

} // namespace ui
