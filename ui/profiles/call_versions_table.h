#pragma once

#include "profile.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace ui {

/** Which version of each call a profile uses. */
class CallVersionsTable : public QWidget
{
    Q_OBJECT

public:
    explicit CallVersionsTable(QWidget *parent = nullptr);

    /** Shows the calls of @p service, and @p overrides where they differ from the contract. */
    void show(credentials::Service service, const QMap<QString, QString> &overrides);

    /** The versions that differ from the contract, by call; also of calls that this program does not know. */
    QMap<QString, QString> overrides() const;

Q_SIGNALS:
    void edited();

private:
    void say();

    QFormLayout *m_form;
    QLabel *m_none;
    QMap<QString, QComboBox *> m_boxes; ///< By call; the first entry of each is the contract's version.
    QMap<QString, QString> m_unknown; ///< Overrides of calls that are not shown.
};

} // namespace ui
