#include "project_products_page.h"

#include "import_steps.h"
#include "keep_translated.h"
#include "plain_text.h"
#include "state_page.h"
#include "typography.h"
#include "words.h"

#include <QCheckBox>
#include <QCoroTask>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ProjectProductsPage::ProjectProductsPage(const Theme &theme, ProjectDraft &draft, QWidget *parent)
    : WizardPage(draft.environment, ProjectSteps::names, ProjectSteps::Products, parent)
    , m_draft(draft)
    , m_all(new QCheckBox(this))
    , m_products(new QListWidget(this))
    , m_state(new StatePage(theme, this))
    , m_stack(new QStackedWidget(this))
{
    m_all->setObjectName(QStringLiteral("projectAll"));
    m_products->setObjectName(QStringLiteral("projectProducts"));
    m_products->setUniformItemSizes(true);
    m_state->setObjectName(QStringLiteral("projectState"));
    m_stack->addWidget(m_products);
    m_stack->addWidget(m_state);
    body()->addWidget(m_all);
    body()->addWidget(m_stack, 1);
    connect(m_all, &QCheckBox::clicked, this, &ProjectProductsPage::markAll);
    connect(m_products, &QListWidget::itemChanged, this, &ProjectProductsPage::sayState);
    connect(m_state, &StatePage::actionTriggered, this, &ProjectProductsPage::read);
    keepTranslated(this, [this] { say(); });
}

void ProjectProductsPage::initializePage()
{
    if (!m_read)
        read();
}

void ProjectProductsPage::read()
{
    m_read.reset();
    m_products->clear();
    sayState();
    QCoro::connect(
        m_draft.desk.products(), this, [this](const desk::Result<QList<plans::Product>> &products) { take(products); });
}

void ProjectProductsPage::take(const desk::Result<QList<plans::Product>> &products)
{
    m_read = products;
    const QSignalBlocker quiet(m_products);
    for (const plans::Product &product : products.value_or(QList<plans::Product>())) {
        auto *item = new QListWidgetItem(m_products);
        item->setCheckState(Qt::Checked);
        item->setToolTip(plainToolTip(product.productKey));
    }
    say();
}

void ProjectProductsPage::markAll(bool marked)
{
    const QSignalBlocker quiet(m_products);
    for (int row = 0; row < m_products->count(); ++row)
        m_products->item(row)->setCheckState(marked ? Qt::Checked : Qt::Unchecked);
    sayState();
}

int ProjectProductsPage::markedCount() const
{
    int count = 0;
    for (int row = 0; row < m_products->count(); ++row)
        count += m_products->item(row)->checkState() == Qt::Checked ? 1 : 0;
    return count;
}

bool ProjectProductsPage::validatePage()
{
    m_draft.products.clear();
    for (int row = 0; row < m_products->count(); ++row) {
        if (m_products->item(row)->checkState() == Qt::Checked)
            m_draft.products << (*m_read)->at(row);
    }
    return true;
}

void ProjectProductsPage::say()
{
    setHeading(tr("The devices of which products?"),
        tr("Products are what the vendor's project on the platform is divided into."));
    m_products->setAccessibleName(tr("Products of the project"));
    const QSignalBlocker quiet(m_products);
    for (int row = 0; row < m_products->count(); ++row) {
        const plans::Product &product = (*m_read)->at(row);
        m_products->item(row)->setText(
            QStringLiteral("%1 · %2").arg(Words::reported(product.name), onOneLine(product.productKey)));
    }
    sayState();
}

void ProjectProductsPage::sayState()
{
    const int all = m_products->count();
    const int marked = markedCount();
    m_all->setVisible(all > 0);
    m_all->setText(tr("&All products (%n)", nullptr, all));
    m_all->setCheckState(marked == all ? Qt::Checked : marked == 0 ? Qt::Unchecked : Qt::PartiallyChecked);
    m_stack->setCurrentIndex(all > 0 ? 0 : 1);
    if (!m_read)
        m_state->say(QStringLiteral("camera"), tr("Reading the products…"), {});
    else if (!*m_read)
        m_state->sayError(m_read->error());
    else if (all == 0)
        m_state->say(QStringLiteral("empty"), tr("The project has no products"),
            tr("Add devices by their IDs, or import a table."), tr("Read again"));
    setObstacle(all == 0  ? tr("There are no products to choose from yet.")
            : marked == 0 ? tr("Mark one product at least to go on.")
                          : QString());
}

} // namespace ui
