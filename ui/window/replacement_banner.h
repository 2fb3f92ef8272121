#pragma once

#include "replacement_record.h"

#include <QSet>
#include <QWidget>

class QPushButton;

namespace ui {

class Banner;
class Theme;

/** Tells of a device whose replacement was broken off, so that some of its orders are at its successor. */
class ReplacementBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ReplacementBanner(const Theme &theme, QWidget *parent = nullptr);

    /** Shows the first of @p records that was not dismissed; none hides the banner. */
    void setRecords(const QList<desk::ReplacementRecord> &records);

    /** Says what stands in the way of every change; empty: nothing. */
    void forbidChanges(const QString &obstacle);

Q_SIGNALS:
    /** A person wants to go on with the device @p iotId. */
    void goOnWanted(const QString &iotId);

private:
    const desk::ReplacementRecord *shown() const;
    void say();

    QList<desk::ReplacementRecord> m_records;
    QSet<QString> m_dismissed; ///< The latest transfers of those that a person does not want to see.
    QString m_obstacle;
    Banner *m_banner;
    QPushButton *m_goOn;
    QPushButton *m_dismiss;
};

} // namespace ui
