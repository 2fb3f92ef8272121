#include "effect_page.h"

#include "banner.h"
#include "effect_pictures.h"
#include "fact_words.h"
#include "fitting_area.h"
#include "keep_translated.h"
#include "operation.h"
#include "plain_text.h"
#include "stretch.h"
#include "typography.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpacerItem>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

/** @p widget, and what is in it, as far as Tab stops there. */
QWidgetList stopsOf(QWidget *widget)
{
    QWidgetList stops;
    if ((widget->focusPolicy() & Qt::TabFocus) != 0)
        stops << widget;
    // A field's own parts are no stops of their own.
    if (qobject_cast<QComboBox *>(widget) == nullptr && qobject_cast<QAbstractSpinBox *>(widget) == nullptr) {
        for (QWidget *child : widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            stops << stopsOf(child);
    }
    return stops;
}

} // namespace

EffectPage::EffectPage(const Environment &environment, StepNames steps, int step, const Theme &theme, QWidget *parent)
    : WizardPage(environment, steps, step, parent)
    , m_pictures(new EffectPictures(theme, this))
    , m_facts(new EffectFacts(this))
    , m_rest(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding))
    , m_fields(new QGridLayout)
    , m_reasonName(plainLabel(this, QStringLiteral("muted")))
    , m_reason(new QLineEdit(this))
    , m_changed(new Banner(theme, this))
    , m_seen(new QCheckBox(this))
    , m_justShown(new QTimer(this))
{
    setCommitPage(true);
    m_justShown->setSingleShot(true);
    m_justShown->setObjectName(QStringLiteral("justShown"));
    connect(m_justShown, &QTimer::timeout, this, [this] {
        setObjection(m_objection);
        Q_EMIT completeChanged();
    });
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(200);
    m_reasonName->setBuddy(m_reason);
    // Once everything has its place, since what is left over counts as well.
    connect(m_pictures, &EffectPictures::shapeChanged, this, &EffectPage::arrange, Qt::QueuedConnection);
    connect(
        m_pictures, &EffectPictures::seen, this, [this] { setObjection(m_objection); },
        Qt::QueuedConnection); // Nothing moves while it is painted.
    m_changed->setObjectName(QStringLiteral("factsChanged"));
    m_seen->setObjectName(QStringLiteral("factsChangedSeen"));
    m_seen->hide();
    body()->setSpacing(grid(this, 0.75));
    body()->addWidget(m_changed);
    // Pictures of many plans need more room than a small screen has; facts, reason and button stay in view.
    body()->addWidget(m_pictures, neededFirst);
    auto *facts = new FittingArea(m_facts, 22, this);
    body()->addWidget(facts, neededFirst);
    body()->addWidget(m_pictures->before(), neededFirst);
    body()->addItem(m_rest);
    body()->addWidget(m_seen);
    m_fields->setHorizontalSpacing(grid(this, 2));
    m_fields->setVerticalSpacing(grid(this, 0.5));
    body()->addLayout(m_fields);
    addBesideReason(m_reasonName, m_reason);
    connect(m_seen, &QCheckBox::toggled, this, [this] { setObjection(m_objection); });
    keepTranslated(this, [this, facts] {
        //: For screen readers: the part of the page with the pictures of the plans.
        m_pictures->setAccessibleName(tr("Plans before and after"));
        //: For screen readers: the part of the page that says what the change is.
        facts->setAccessibleName(tr("What will be done"));
        sayReason();
        sayChanged();
    });
}

EffectPage::~EffectPage() = default;

void EffectPage::initializePage()
{
    m_unsent.reset();
    m_pictures->startAnew();
    sayChanged();
    holdBack();
}

void EffectPage::orderStops()
{
    QWidgetList stops;
    for (int place = 0; place < body()->count(); ++place) {
        if (QWidget *widget = body()->itemAt(place)->widget())
            stops << stopsOf(widget);
    }
    for (const auto &[name, field] : std::as_const(m_asked))
        stops << stopsOf(field);
    for (qsizetype stop = 1; stop < stops.size(); ++stop)
        setTabOrder(stops.at(stop - 1), stops.at(stop));
}

void EffectPage::decideAnew(const desk::Operation &unsent)
{
    m_operationId.clear();
    m_unsent = std::make_unique<desk::Operation>(unsent);
    m_seen->setChecked(false);
    m_pictures->startAnew();
    sayChanged();
    holdBack();
    readAgain();
}

void EffectPage::sayChanged()
{
    m_seen->setText(tr("I have seen what changed, and decide anew"));
    m_seen->setVisible(m_unsent != nullptr);
    if (m_unsent == nullptr) {
        m_changed->hide();
        return;
    }
    m_changed->say(Banner::Mood::Warning, tr("Not sent: this changed since you looked"),
        breakable(FactWords::lines(*m_unsent).join(u'\n')));
    setObjection(m_objection);
}

void EffectPage::setObjection(const QString &objection)
{
    m_objection = objection;
    if (objection.isEmpty() && m_unsent != nullptr && !m_seen->isChecked())
        setObstacle(tr("Look at what changed, and say that you have seen it, to decide anew."));
    else if (objection.isEmpty() && !m_justShown->isActive() && !m_pictures->isAfterSeen())
        setObstacle(tr("Scroll until you have seen all plans as they will be afterwards."));
    else
        setObstacle(objection);
}

void EffectPage::sayReason()
{
    m_reasonName->setText(m_reasons == nullptr ? tr("Reason (kept in the activity record)")
                                               : tr("Reason (needed; kept in the activity record)"));
    m_reason->setAccessibleName(m_reasonName->text());
    m_reason->setPlaceholderText(m_reasons == nullptr ? tr("For example: ticket 88213, the customer called")
                                                      : tr("Choose a reason, or type one"));
    if (m_reasons == nullptr)
        return;
    m_reasons->setAccessibleName(m_reasonName->text());
    // A reason from the list is said in the language that is on now; what a person typed stays.
    const int chosen = m_reasons->findText(m_reason->text());
    const QStringList offered = m_offered();
    for (int row = 0; row < offered.size(); ++row)
        m_reasons->setItemText(row, offered.at(row));
    if (chosen >= 0)
        m_reasons->setCurrentIndex(chosen);
}

void EffectPage::requireReason(QStringList (*offered)())
{
    m_offered = offered;
    m_reasons = new QComboBox(this);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setEditable(true);
    m_reasons->setInsertPolicy(QComboBox::NoInsert);
    m_reasons->addItems(offered());
    m_reasons->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reasons->setMinimumContentsLength(12); // It gets more where there is more.
    m_asked.first().second = m_reasons;
    layOutFields();
    setTabOrder(m_reasons, m_reason); // A field and its part are moved together, so that nothing may be between them.
    m_reasons->setLineEdit(m_reason);
    m_reasons->setCompleter(nullptr); // It would finish what a person types with a reason that is not theirs.
    m_reasons->setCurrentIndex(-1);
    m_reasonName->setBuddy(m_reasons);
    sayReason();
}

bool EffectPage::isComplete() const
{
    return !m_justShown->isActive() && WizardPage::isComplete();
}

void EffectPage::holdBack()
{
    m_justShown->start(QApplication::doubleClickInterval());
    Q_EMIT completeChanged();
}

bool EffectPage::validatePage()
{
    if (m_operationId.isEmpty())
        m_operationId = start();
    return !m_operationId.isEmpty();
}

void EffectPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrange();
}

void EffectPage::arrange()
{
    m_facts->arrangeIn(m_pictures->width());
    m_pictures->arrange(m_rest->geometry().height());
}

CoverageComparison *EffectPage::addComparison()
{
    return m_pictures->addComparison();
}

void EffectPage::addQuestion(QWidget *question)
{
    body()->insertWidget(body()->indexOf(m_seen), question);
}

void EffectPage::addChoice(QWidget *choice)
{
    body()->insertWidget(body()->indexOf(m_pictures), choice);
}

void EffectPage::addBesideReason(QLabel *name, QWidget *field)
{
    m_asked.append({name, field});
    layOutFields();
}

/** One field stands beside its name, several below theirs. */
void EffectPage::layOutFields()
{
    const bool several = m_asked.size() > 1;
    for (int place = 0; place < m_asked.size(); ++place) {
        const auto &[name, field] = m_asked.at(place);
        m_fields->removeWidget(name);
        m_fields->removeWidget(field);
        name->setWordWrap(several);
        m_fields->addWidget(name, 0, place, several ? Qt::AlignBottom : Qt::AlignVCenter);
        m_fields->addWidget(field, several ? 1 : 0, several ? place : 1);
        m_fields->setColumnStretch(place, several ? 1 : 0);
    }
    if (!several)
        m_fields->setColumnStretch(1, 1);
}

void EffectPage::setFacts(const QList<Fact> &facts)
{
    m_facts->setFacts(facts);
}

void EffectPage::setAssumed(const QStringList &sentences)
{
    m_facts->setAssumed(sentences);
}

QString EffectPage::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace ui
