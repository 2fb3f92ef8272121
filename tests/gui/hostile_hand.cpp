#include "hostile_hand.h"

#include "field_view.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTableView>

namespace hostile {

namespace {

/** Marks that reorder what is read, and what ends or hides a line. */
bool isHarmful(QChar character)
{
    const ushort code = character.unicode();
    const bool reorders = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return reorders || (code < 0x20 && code != u'\n') || code == 0x7F;
}

/** Tooltips and labels of unknown format take what looks like markup for it. */
bool showsMarkup(const QString &text)
{
    return Qt::mightBeRichText(text)
        && (text.contains(QStringLiteral("<img")) || text.contains(QStringLiteral("<h1"))
            || text.contains(QStringLiteral("<script")));
}

class Findings
{
public:
    void look(const QWidget *widget)
    {
        m_widget = widget;
        if (widget->objectName() == u"formName")
            return; // Who edits a name sees all of it.
        for (const QString &text : {widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription(),
                 widget->property("text").toString(), widget->property("title").toString(),
                 widget->property("placeholderText").toString(), widget->property("plainText").toString()})
            noteText(text);
        noteTip(widget->toolTip());
        for (const QAction *action : widget->actions()) {
            noteText(action->text());
            noteTip(action->toolTip());
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && showsMarkup(label->text()))
                note(QStringLiteral("shows markup: ") + label->text().left(60));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int item = 0; item < box->count(); ++item)
                noteText(box->itemText(item));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtCells(view);
    }

    void note(const QString &problem)
    {
        m_problems << QString::fromLatin1(m_widget->metaObject()->className()) + u' ' + m_widget->objectName()
                + QStringLiteral(": ") + problem;
    }

    QString text() const { return m_problems.mid(0, 12).join(u'\n'); }

private:
    void noteText(const QString &text)
    {
        if (const QString problem = problemOf(text); !problem.isEmpty())
            note(problem + QStringLiteral(" in ") + text.left(60));
    }

    void noteTip(const QString &tip)
    {
        noteText(tip);
        if (showsMarkup(tip))
            note(QStringLiteral("a tooltip that is markup: ") + tip.left(60));
    }

    void lookAtCells(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model != nullptr && row < qMin(60, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                noteText(index.data().toString());
                noteText(index.data(Qt::AccessibleTextRole).toString());
                noteTip(index.data(Qt::ToolTipRole).toString());
            }
        }
        const auto *table = qobject_cast<const QTableView *>(view);
        for (int column = 0; table != nullptr && model != nullptr && column < model->columnCount(); ++column) {
            if (!table->isColumnHidden(column) && table->columnWidth(column) > qMax(400, table->viewport()->width()))
                note(QStringLiteral("column %1 is %2 wide").arg(column).arg(table->columnWidth(column)));
        }
    }

    const QWidget *m_widget = nullptr;
    QStringList m_problems;
};

} // namespace

sandbox::Fault fault(const char *call, const char *code)
{
    return {QLatin1StringView(call), QStringLiteral("hostile"), QLatin1StringView(code), false, -1};
}

DeskSetup setup()
{
    return DeskSetup{QStringLiteral("en"), {}, {fault("*")}, {}, {}};
}

QString problemOf(const QString &text)
{
    if (text.size() > mostShown)
        return QStringLiteral("%1 characters").arg(text.size());
    if (std::any_of(text.begin(), text.end(), isHarmful))
        return QStringLiteral("marks that reorder or control");
    if (text.contains(QStringLiteral("13911112222")))
        return QStringLiteral("a phone number nobody asked for");
    return {};
}

QString problemOfCopy(const QString &text, bool lines)
{
    if (text.isEmpty())
        return QStringLiteral("nothing was copied");
    for (const QChar character : text) {
        if (isHarmful(character) || (!lines && character == u'\n'))
            return QStringLiteral("copied: ") + text.left(80);
    }
    return {};
}

QString harm()
{
    Findings findings;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const bool ours = !widget->window()->inherits("QFileDialog");
        if (!ours || (!widget->isVisible() && qobject_cast<const QMenu *>(widget) == nullptr))
            continue;
        findings.look(widget);
        if (!widget->isWindow() || widget->inherits("QMenu"))
            continue;
        const QSize least = widget->minimumSizeHint();
        if (least.width() > screen.width() || least.height() > screen.height() || widget->width() > screen.width() + 200
            || widget->height() > screen.height() + 200)
            findings.note(QStringLiteral("stretched to %1x%2, at least %3x%4")
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(least.width())
                              .arg(least.height()));
    }
    return findings.text();
}

void click(DeskFixture &desk, const char *name)
{
    QTest::mouseClick(desk.find<QWidget>(name), Qt::LeftButton);
}

void trigger(DeskFixture &desk, const char *name)
{
    desk.window().findChild<QAction *>(QLatin1StringView(name))->trigger();
}

int rows(DeskFixture &desk, const char *name)
{
    return desk.find<QAbstractItemView>(name)->model()->rowCount();
}

bool waitForRows(DeskFixture &desk, const char *name)
{
    return QTest::qWaitFor([&] { return desk.find<QWidget>(name)->isVisible() && rows(desk, name) > 0; }, patience);
}

void copyAllFields(ui::FieldView *fields)
{
    for (int row = 0; row < fields->rowCount(); ++row) {
        if (!fields->fields().at(row).reported || fields->fields().at(row).raw.isEmpty())
            continue;
        QGuiApplication::clipboard()->clear();
        const QModelIndex copy = fields->model()->index(row, 2);
        fields->scrollTo(copy);
        QTest::mouseClick(fields->viewport(), Qt::LeftButton, {}, fields->visualRect(copy).center());
        QCOMPARE(problemOfCopy(QGuiApplication::clipboard()->text(), false), QString());
    }
}

} // namespace hostile
