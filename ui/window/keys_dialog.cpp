#include "keys_dialog.h"

#include "keep_translated.h"
#include "plain_text.h"
#include "typography.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

KeysDialog::KeysDialog(QList<QAction *> actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(std::move(actions))
    , m_rows(new QGridLayout)
{
    setObjectName(QStringLiteral("keysDialog"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_rows->setHorizontalSpacing(grid(this, 3));
    m_rows->setVerticalSpacing(grid(this, 0.75));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this, 2));
    column->addLayout(m_rows);
    column->addStretch(1);
    column->addWidget(buttons);
    for (int row = 0; row < m_actions.size() + 4; ++row) {
        auto *keys = plainLabel(this);
        keys->setFont(scaledFont(font(), 1, QFont::DemiBold));
        m_rows->addWidget(keys, row, 0);
        m_rows->addWidget(plainLabel(this), row, 1);
    }
    keepTranslated(this, [this] { say(); });
}

void KeysDialog::say()
{
    setWindowTitle(tr("Keys"));
    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : m_actions)
        rows.emplaceBack(action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text()));
    rows.emplaceBack(
        QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("Clear the search, or close a wizard"));
    rows.emplaceBack(
        QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy the field of an order"));
    const auto both = [](Qt::Key one, Qt::Key other) {
        return QKeySequence(Qt::ALT | one).toString(QKeySequence::NativeText) + QStringLiteral(" / ")
            + QKeySequence(Qt::ALT | other).toString(QKeySequence::NativeText);
    };
    rows.emplaceBack(both(Qt::Key_Left, Qt::Key_Right), tr("Previous or next page of the orders"));
    rows.emplaceBack(both(Qt::Key_Home, Qt::Key_End), tr("First or last page of the orders"));
    for (int row = 0; row < rows.size(); ++row) {
        qobject_cast<QLabel *>(m_rows->itemAtPosition(row, 0)->widget())->setText(rows.at(row).first);
        qobject_cast<QLabel *>(m_rows->itemAtPosition(row, 1)->widget())->setText(rows.at(row).second);
    }
}

} // namespace ui
