#pragma once

#include "banner.h"

class QPushButton;

namespace desk {
class DeviceReader;
}

namespace ui {

/** Says why what is shown of a device is not of now, or not kept; hidden while it is. */
class DeviceReadingBanner : public Banner
{
    Q_OBJECT

public:
    /** @param reader must outlive the banner */
    DeviceReadingBanner(const desk::DeviceReader &reader, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /** A person wants the device to be read again. */
    void retryWanted();

private:
    void follow();
    void sayFailed();

    const desk::DeviceReader &m_reader;
    QPushButton *m_retry;
};

} // namespace ui
