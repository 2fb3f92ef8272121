#include "coverage_accessible.h"

#include "coverage_view.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace ui {

namespace {

/** One item of the picture. It stays good while the picture has an item of its number. */
class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(CoverageView *view, int item)
        : m_view(view)
        , m_item(item)
    {
    }

    bool isValid() const override { return view() != nullptr; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        const CoverageView *picture = view();
        if (!picture)
            return {};
        if (kind == QAccessible::Name)
            return picture->itemName(m_item);
        return kind == QAccessible::Description ? picture->itemDescription(m_item) : QString();
    }

    QRect rect() const override
    {
        const CoverageView *picture = view();
        if (!picture)
            return {};
        const QRect inView = picture->itemRect(m_item);
        return inView.isEmpty() ? QRect() : QRect(picture->mapToGlobal(inView.topLeft()), inView.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const CoverageView *picture = view();
        if (!picture) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = picture->hasFocus() && picture->currentItem() == m_item;
        state.selected = picture->currentItem() == m_item;
        state.offscreen = picture->itemRect(m_item).isEmpty();
        state.invisible = !picture->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        const CoverageView *picture = view();
        if (picture && !picture->itemOrderId(m_item).isEmpty())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        CoverageView *picture = view();
        if (!picture)
            return;
        if (name == pressAction()) {
            picture->activateItem(m_item);
        } else if (name == setFocusAction()) {
            picture->setFocus(Qt::OtherFocusReason);
            picture->setCurrentItem(m_item);
        }
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    /** The picture, while it lives and has this item. */
    CoverageView *view() const
    {
        CoverageView *picture = m_view;
        return picture && m_item < picture->itemCount() ? picture : nullptr;
    }

    QPointer<CoverageView> m_view;
    int m_item;
};

class ViewInterface final : public QAccessibleWidget
{
public:
    explicit ViewInterface(CoverageView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    ~ViewInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->itemCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_items.constFind(index);
        if (known != m_items.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new ItemInterface(view(), index);
        m_items.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
            if (QAccessible::accessibleInterface(*item) == child)
                return item.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->itemAt(view()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentItem()) : nullptr;
    }

private:
    CoverageView *view() const { return static_cast<CoverageView *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_items; ///< Made when asked for.
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CoverageView *>(object);
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void installCoverageAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace ui
