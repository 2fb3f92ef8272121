#include "call_versions_table.h"

#include "call_versions.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "profile_endpoint.h"
#include "typography.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace ui {

CallVersionsTable::CallVersionsTable(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_none(plainLabel(this, QStringLiteral("muted")))
{
    setObjectName(QStringLiteral("callVersions"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(grid(this, 2));
    m_form->setVerticalSpacing(grid(this, 0.5));
    m_form->addRow(m_none);
    keepTranslated(this, [this] { say(); });
}

void CallVersionsTable::show(credentials::Service service, const QMap<QString, QString> &overrides)
{
    while (m_form->rowCount() > 1)
        m_form->removeRow(1);
    m_boxes.clear();
    m_unknown = overrides;
    for (const desk::CallVersions &known : desk::callsWithVersions(desk::serviceOf(service))) {
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("version-") + known.call);
        box->setAccessibleName(known.call);
        QStringList versions{known.contract, known.newest};
        const QString wanted = m_unknown.take(known.call);
        if (!wanted.isEmpty() && !versions.contains(wanted))
            versions << wanted;
        for (const QString &version : versions)
            box->addItem(version, version);
        box->setCurrentIndex(wanted.isEmpty() ? 0 : box->findData(wanted));
        connect(box, &QComboBox::currentIndexChanged, this, &CallVersionsTable::edited);
        m_boxes.insert(known.call, box);
        QLabel *label = plainLabel(this);
        label->setText(known.call);
        label->setBuddy(box);
        m_form->addRow(label, box);
    }
    say();
}

QMap<QString, QString> CallVersionsTable::overrides() const
{
    QMap<QString, QString> overrides = m_unknown;
    for (auto box = m_boxes.constBegin(); box != m_boxes.constEnd(); ++box) {
        if (box.value()->currentIndex() > 0)
            overrides.insert(box.key(), box.value()->currentData().toString());
    }
    return overrides;
}

void CallVersionsTable::say()
{
    m_none->setText(tr("PlanDesk knows one version of each call of this platform."));
    m_none->setVisible(m_boxes.isEmpty());
    for (QComboBox *box : std::as_const(m_boxes)) {
        //: A version of a call, %1: the one that the platform's contract describes.
        box->setItemText(0, tr("%1 (contract)").arg(box->itemData(0).toString()));
        //: A version of a call, %1: the newest that was seen.
        box->setItemText(1, tr("%1 (newest seen)").arg(box->itemData(1).toString()));
    }
}

} // namespace ui
