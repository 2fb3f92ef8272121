#include "profiles_dialog.h"

#include "banner.h"
#include "busy_line.h"
#include "connection_tester.h"
#include "keep_translated.h"
#include "page_area.h"
#include "plain_text.h"
#include "profile_editor.h"
#include "profile_table.h"
#include "profile_words.h"
#include "state_page.h"
#include "typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

using credentials::Profile;

ProfilesDialog::ProfilesDialog(desk::ProfileDesk &profiles, const QUuid &current, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_profiles(profiles)
    , m_current(current)
    , m_theme(theme)
    , m_list(new QStackedWidget(this))
    , m_table(new ProfileTable(profiles, theme, this))
    , m_none(new StatePage(theme, this))
    , m_banner(new Banner(theme, this))
    , m_confirm(m_banner->addAction(QStringLiteral("confirmDelete")))
    , m_keep(m_banner->addAction(QStringLiteral("keepProfile")))
    , m_tester(new ConnectionTester(profiles, theme, this))
    , m_busy(new BusyLine(this))
    , m_close(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_use(addButton("useProfile"))
    , m_add(addButton("addProfile"))
    , m_edit(addButton("editProfile"))
    , m_duplicate(addButton("duplicateProfile"))
    , m_test(addButton("testProfile"))
    , m_delete(addButton("deleteProfile"))
{
    setObjectName(QStringLiteral("profilesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(QStringLiteral("profilesBanner"));
    m_table->setCurrent(current);
    layOut();
    connectButtons();
    keepTranslated(this, [this] { say(); });
    load();
}

QPushButton *ProfilesDialog::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

void ProfilesDialog::layOut()
{
    auto *side = new QWidget(this);
    auto *buttons = new QVBoxLayout(side);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid(this, 0.75));
    for (QPushButton *button : {m_use, m_add, m_edit, m_duplicate, m_test, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_list->addWidget(m_table);
    m_list->addWidget(m_none);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 2));
    row->addWidget(m_list, 1);
    auto *area = new PageArea(side, this); // On half a small screen with large letters not all are seen at once.
    area->followFocus();
    row->addWidget(area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this, 1.5));
    column->addLayout(row, 1);
    column->addWidget(m_tester);
    column->addWidget(m_banner);
    column->addWidget(m_busy);
    column->addWidget(m_close);
    resize(QSize(grid(this, 104), grid(this, 56)).boundedTo(screen()->availableSize() * 0.95));
}

void ProfilesDialog::connectButtons()
{
    connect(&m_profiles, &desk::ProfileDesk::changed, this, &ProfilesDialog::fill);
    connect(m_close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_tester->clear();
        permit();
    });
    connect(m_table, &QTableWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_table->selected()->id);
        accept();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        Profile profile;
        profile.id = QUuid::createUuid();
        edit(profile);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*m_table->selected()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { duplicate(*m_table->selected()); });
    connect(m_test, &QPushButton::clicked, this, [this] { m_tester->test(*m_table->selected(), {}); });
    connect(m_tester, &ConnectionTester::runningChanged, this, &ProfilesDialog::permit);
    connect(m_delete, &QPushButton::clicked, this, &ProfilesDialog::askToDelete);
    connect(m_confirm, &QPushButton::clicked, this, [this] { m_notLoaded ? load() : remove(); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_toDelete = QUuid();
        m_notDeleted.reset();
        sayBanner();
    });
}

void ProfilesDialog::setCurrent(const QUuid &id)
{
    m_current = id;
    m_table->setCurrent(id);
    permit();
}

void ProfilesDialog::load()
{
    // Another process may have changed them.
    QCoro::connect(m_profiles.load(), this, [this](const std::optional<credentials::ProfileStoreError> &error) {
        m_notLoaded = error;
        fill();
        sayBanner();
    });
}

void ProfilesDialog::fill()
{
    m_table->fill();
    m_list->setCurrentWidget(m_profiles.profiles().isEmpty() ? static_cast<QWidget *>(m_none) : m_table);
    permit();
    emphasizeAdding();
}

/** Without profiles there is one thing to do here. */
void ProfilesDialog::emphasizeAdding()
{
    const bool none = m_profiles.profiles().isEmpty();
    const QString emphasis = none ? QStringLiteral("primary") : QString();
    if (m_add->property("emphasis").toString() == emphasis)
        return;
    m_add->setProperty("emphasis", emphasis);
    m_add->style()->unpolish(m_add);
    m_add->style()->polish(m_add);
    // A button that may be the default one is so while it has the focus.
    auto *close = m_close->button(QDialogButtonBox::Close);
    close->setAutoDefault(!none);
    close->setDefault(!none);
    m_add->setDefault(none);
    if (none)
        m_add->setFocus();
}

void ProfilesDialog::edit(const Profile &profile)
{
    auto *editor = new ProfileEditor(m_profiles, profile, m_theme, this);
    editor->open();
}

void ProfilesDialog::duplicate(Profile profile)
{
    profile.id = QUuid::createUuid();
    //: Name of a copied profile; %1 the name of the one it was copied from.
    profile.name = m_profiles.freeName(tr("%1 (copy)").arg(profile.name));
    profile.secretStored = false;
    edit(profile);
}

void ProfilesDialog::askToDelete()
{
    m_tester->clear();
    m_toDelete = m_table->selected()->id;
    m_notDeleted.reset();
    sayBanner();
    m_keep->setFocus();
}

void ProfilesDialog::remove()
{
    m_deleting = true;
    m_busy->setBusy(true);
    permit();
    QCoro::connect(m_profiles.remove(m_toDelete), this, [this](const tl::expected<void, desk::DeletionError> &done) {
        m_deleting = false;
        m_busy->setBusy(false);
        m_notDeleted = done ? std::nullopt : std::optional(done.error());
        if (done)
            m_toDelete = QUuid();
        permit();
        sayBanner();
    });
}

void ProfilesDialog::permit()
{
    const std::optional<Profile> profile = m_table->selected();
    const bool inUse = profile && profile->id == m_current;
    m_use->setEnabled(profile && !inUse && !m_deleting);
    for (QPushButton *button : {m_edit, m_duplicate})
        button->setEnabled(profile && !m_deleting);
    m_test->setEnabled(profile && !m_deleting && !m_tester->isRunning());
    m_delete->setEnabled(profile && !inUse && !m_deleting);
    m_delete->setToolTip(inUse ? tr("It is being worked with. Work with another profile first.") : QString());
    m_confirm->setEnabled(!m_deleting);
    m_keep->setEnabled(!m_deleting);
}

void ProfilesDialog::say()
{
    setWindowTitle(tr("Profiles"));
    m_use->setText(tr("&Work with it"));
    m_add->setText(tr("&Add…"));
    m_edit->setText(tr("&Edit…"));
    m_duplicate->setText(tr("D&uplicate…"));
    m_test->setText(tr("&Test connection"));
    m_delete->setText(tr("&Delete…"));
    m_keep->setText(tr("Keep it"));
    m_none->say(QStringLiteral("plandesk"), tr("No profiles yet"),
        tr("A profile says which platform to work with, and under which AppKey. The built-in platform needs none."));
    permit();
    sayBanner();
}

void ProfilesDialog::sayBanner()
{
    const QString name = onOneLine(m_profiles.find(m_toDelete).value_or(Profile()).name);
    m_confirm->setText(m_notLoaded || m_notDeleted ? tr("Try again") : tr("Delete"));
    m_keep->setVisible(!m_notLoaded);
    if (m_notLoaded) {
        m_banner->say(
            Banner::Mood::Danger, ProfileWords::storeTitle(*m_notLoaded), ProfileWords::storeText(*m_notLoaded));
    } else if (m_notDeleted) {
        m_banner->say(Banner::Mood::Warning, ProfileWords::deletionTitle(*m_notDeleted),
            ProfileWords::deletionText(*m_notDeleted));
    } else if (!m_toDelete.isNull()) {
        //: %1 name of a profile.
        m_banner->say(Banner::Mood::Warning, tr("Delete %1?").arg(name),
            tr("Its AppSecret and its device book, with all notes in it, are deleted too. What was bought stays in "
               "the activity record."));
    } else {
        m_banner->hide();
    }
}

} // namespace ui
