#include "device_list_state.h"

#include "plain_text.h"
#include "platform_devices.h"

namespace ui {

void DeviceListState::sayNothingMatches(const QString &text, bool inGroup)
{
    say(QStringLiteral("search"), tr("Nothing matches “%1”").arg(onOneLine(text)),
        tr("Order and phone numbers are found only among what was read here. Ask the caller for the device ID."),
        inGroup ? tr("Show all devices") : tr("Clear the search"));
}

void DeviceListState::sayGroupEmpty()
{
    say(QStringLiteral("empty"), tr("No device is in this group any more"), {}, tr("Show all devices"));
}

void DeviceListState::sayNotInBook()
{
    say(QStringLiteral("camera"), tr("The book does not have this device"),
        tr("What the platform knows of it can be read all the same."), tr("Open the device"));
}

void DeviceListState::sayBookFailed(const storage::StorageError &error)
{
    say(QStringLiteral("error"), tr("The device book cannot be used"), onOneLine(error.detail), tr("Try again"));
}

void DeviceListState::sayOpening()
{
    say(QStringLiteral("camera"), tr("Opening the device book…"), {});
}

void DeviceListState::sayBookEmpty(const desk::PlatformDevices &platform)
{
    using State = desk::PlatformDevices::State;
    switch (platform.state()) {
    case State::NotRead:
    case State::Read:
        say(QStringLiteral("empty"), tr("No devices yet"),
            tr("The device book is empty, and the profile's products have no devices."), tr("Read from the platform"));
        break;
    case State::Reading:
        say(QStringLiteral("camera"), tr("Reading the devices…"),
            tr("All products of the profile are asked for, one after the other."), tr("Stop waiting"));
        break;
    case State::Stopped:
        say(QStringLiteral("camera"), tr("The devices were not read"), tr("You stopped waiting for them."),
            tr("Read from the platform"));
        break;
    case State::Failed:
        if (platform.error()->kind == linkvisual::ErrorKind::NotOffered) {
            say(QStringLiteral("empty"), tr("No devices yet"),
                tr("This platform does not list its devices. Type or paste a device ID above, or import a table."));
        } else {
            sayError(*platform.error());
        }
        break;
    }
}

} // namespace ui
