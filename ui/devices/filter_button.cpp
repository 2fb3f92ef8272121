#include "filter_button.h"

#include "device_words.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "symbolic_icon.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>

namespace ui {

namespace {

/** @p name as a menu shows it, without mnemonics. */
QString menuText(const QString &name)
{
    constexpr qsizetype longest = 60;
    const QString shown = name.size() > longest ? name.left(longest) + u'…' : name;
    return onOneLine(shown).replace(u'&', QStringLiteral("&&"));
}

} // namespace

FilterButton::FilterButton(QSettings &settings, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_filters(settings)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filterButton"));
    setIcon(symbolicIcon(theme, QStringLiteral("filter")));
    setProperty("role", QStringLiteral("menu-icon"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
    keepTranslated(this, [this] {
        setText(tr("Saved filters"));
        setToolTip(text());
        setAccessibleName(text());
    });
}

void FilterButton::fillMenu()
{
    // Clearing a menu leaves the menus in it.
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    m_menu->clear();
    for (const SavedFilter &filter : m_filters.all())
        m_menu->addAction(menuText(filter.name), this, [this, filter] { Q_EMIT chosen(filter); });
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save this filter…"), this, [this] {
        const QString suggestion
            = m_current.text.isEmpty() && m_current.group ? DeviceWords::group(*m_current.group) : m_current.text;
        askForName(tr("Save this filter"), suggestion, {}, [this](const QString &name) { this->save(name); });
    });
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_current.text.isEmpty() || m_current.group);
    if (m_filters.all().isEmpty())
        return;
    QMenu *renamed = m_menu->addMenu(tr("&Rename"));
    QMenu *removed = m_menu->addMenu(tr("&Delete"));
    for (const SavedFilter &filter : m_filters.all()) {
        const QString name = filter.name;
        renamed->addAction(menuText(name), this, [this, name] {
            askForName(tr("Rename the filter"), name, name, [this, name](const QString &to) { rename(name, to); });
        });
        removed->addAction(menuText(name), this, [this, name] { remove(name); });
    }
}

void FilterButton::askForName(
    const QString &title, const QString &suggestion, const QString &own, std::function<void(const QString &)> use)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("filterNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setTextValue(suggestion);
    // Nothing is replaced unawares.
    const auto warn = [this, dialog, own](const QString &text) {
        const QString name = text.trimmed();
        const bool taken = name != own && m_filters.has(name);
        dialog->setLabelText(
            taken ? tr("Another filter has this name and will be replaced:") : tr("Name of the filter:"));
    };
    connect(dialog, &QInputDialog::textValueChanged, this, warn);
    warn(suggestion);
    connect(dialog, &QInputDialog::textValueSelected, this, use);
    dialog->open();
}

void FilterButton::save(const QString &name)
{
    SavedFilter filter = m_current;
    filter.name = name.trimmed();
    if (!filter.name.isEmpty())
        sayUnlessKept(m_filters.put(filter));
}

void FilterButton::rename(const QString &from, const QString &to)
{
    if (!to.trimmed().isEmpty())
        sayUnlessKept(m_filters.rename(from, to.trimmed()));
}

void FilterButton::remove(const QString &name)
{
    sayUnlessKept(m_filters.remove(name));
}

void FilterButton::sayUnlessKept(bool kept)
{
    if (kept)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Saved filters"),
        tr("The filters cannot be written to the settings; this change lasts until PlanDesk ends. Make room on the "
           "disk, "
           "or let somebody see to the folder of the settings, then save it again."),
        QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("filtersNotKept"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace ui
