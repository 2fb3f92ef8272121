#pragma once

#include "device.h"
#include "device_reader.h"
#include "diagnosis.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class CustomerMessage;
class Theme;

/** Why there is no recording of the device at hand, as far as the platform tells; follows what a reader knows. */
class DiagnosisPane : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive the pane. */
    DiagnosisPane(const desk::DeviceReader &reader, const Theme &theme, QWidget *parent = nullptr);

    /** Shows why @p device may have no recording. */
    void setDevice(const plans::Device &device);

    /** What the platform told of the accounts that bound the device. */
    void setStanding(plans::Standing standing);

    /** What was found last, the likeliest first. */
    const QList<plans::Finding> &findings() const { return m_findings; }

private:
    QWidget *makeQuestion();
    QWidget *makeFinding(const plans::Finding &finding);
    void layOut();
    void diagnose();
    void say();
    plans::Situation situation() const;

    const desk::DeviceReader &m_reader;
    const Theme &m_theme;
    plans::Device m_device;
    plans::Standing m_standing = plans::Standing::NotRead;
    QList<plans::Finding> m_findings;
    QLabel *m_wantedName;
    QComboBox *m_wanted;
    QCheckBox *m_atMoment;
    QDateTimeEdit *m_moment;
    QVBoxLayout *m_found;
    QLabel *m_customerTitle;
    QList<CustomerMessage *> m_messages;
    QScrollArea *m_scroll;
    QLabel *m_unseenTitle;
    QLabel *m_unseen;
};

} // namespace ui
