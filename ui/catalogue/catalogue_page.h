#pragma once

#include "desk.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace pictures {
class PictureStore;
}

namespace tables {
class PlanTable;
}

namespace ui {

class Banner;
class ElidedLabel;
class OtherPurchaseBanner;
class PlanAvailability;
class PlanChoice;
class PlanDetail;
class PlanList;
class Theme;

/** The plans on sale, to be compared, checked for a device and bought. */
class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    /** All references must outlive the page. Nothing is read before it is shown. */
    CataloguePage(desk::Desk &desk, pictures::PictureStore &pictures, const Theme &theme, QWidget *parent = nullptr);

    /** Plans are checked and bought for @p device from now on; nothing: for none. */
    void setDevice(const std::optional<plans::Device> &device);

    /** Says why nothing can be bought for the device; an empty text: it can. */
    void forbidBuying(const QString &why);

    /** Says that a purchase for the device is open already, with @p plan and not with the one chosen here. */
    void sayOtherPurchase(const plans::Plan &plan);

    /** Reads the plans of the category again. */
    void read();

    /** Gives the keyboard to the table. */
    void focusPlans();

    /** Gives the keyboard to where one types which plans are shown. */
    void focusSearch();

Q_SIGNALS:
    void buyWanted(const plans::Plan &plan, plans::Category category);

    /** After sayOtherPurchase(): a person wants to see that purchase, or to close it and buy @p plan. */
    void openPurchaseWanted();
    void buyInsteadWanted(const plans::Plan &plan, plans::Category category);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void turnTo();
    void take(desk::Result<QList<plans::Plan>> result);
    storage::Catalogue shelf() const;
    void fill();
    void check();
    void say();
    void sayNote();
    void sayBuying();
    QString availabilityOf(const plans::Plan &plan) const;
    QString obstacle() const;

    desk::Desk &m_desk;
    tables::PlanTable *m_table;
    PlanAvailability *m_availability;
    QLabel *m_title;
    PlanChoice *m_choice;
    QPushButton *m_check;
    QToolButton *m_again;
    ElidedLabel *m_note;
    Banner *m_banner;
    QPushButton *m_retry;
    OtherPurchaseBanner *m_other;
    PlanList *m_list;
    PlanDetail *m_detail;
    QSet<plans::Category> m_read; ///< Of these the platform has told since the start.
    std::optional<linkvisual::ApiError> m_error;
    std::optional<plans::Device> m_device;
    QString m_obstacle; ///< Why nothing can be bought for the device.
    int m_question = 0; ///< The number of the latest reading; answers to others are dropped.
};

} // namespace ui
