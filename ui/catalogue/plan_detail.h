#pragma once

#include "plan.h"

#include <QFrame>

#include <optional>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace pictures {
class PictureStore;
}

namespace ui {

class ElidedLabel;
class FieldView;
class PlanPicture;
class Theme;

/** Every field of one plan on sale in words, whether it can be bought, and the way to buy it. */
class PlanDetail : public QFrame
{
    Q_OBJECT

public:
    /** Both references must outlive the detail. */
    PlanDetail(pictures::PictureStore &pictures, const Theme &theme, QWidget *parent = nullptr);

    /** Shows @p plan; nothing: that none is chosen. */
    void show(const std::optional<plans::Plan> &plan);

    /**
     * Says for whom the plan would be bought.
     *
     * @param device its name; empty: no device is chosen
     * @param availability what is known about buying the plan for it
     * @param obstacle why it cannot be bought; empty: it can
     */
    void setBuying(const QString &device, const QString &availability, const QString &obstacle);

    /** The button that buys. */
    QAbstractButton *buyButton() const;

    /** Presses the button that buys, if it can be pressed. */
    void buy();

Q_SIGNALS:
    void buyWanted();

private:
    void layOut();
    void say();

    std::optional<plans::Plan> m_plan;
    QString m_device;
    QString m_obstacle;
    PlanPicture *m_picture;
    ElidedLabel *m_name;
    QLabel *m_title;
    FieldView *m_view;
    QLabel *m_note;
    QLabel *m_availability;
    QPushButton *m_buy;
};

} // namespace ui
