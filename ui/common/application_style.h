#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace ui {

class Theme;

/** Fusion, with symbols of ours in place of its pictures, and symbols that grow with the letters beside them. */
class ApplicationStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /** Draws in the colours of @p theme; without it any more, as Fusion does. */
    explicit ApplicationStyle(const Theme &theme);

    /** The sides of small symbols: as high as a line of @p widget's letters, in device-independent pixels. */
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;

    /** As Fusion says, but that no single click opens anything, whatever the desktop is set to: it shows details. */
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;

    /** The focus of a button is a ring within its edge; anything else as Fusion does. */
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

    /** Our own for clearing a field and for a menu bar's rest; Fusion's for anything else. */
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;

private:
    QPointer<const Theme> m_theme;
};

} // namespace ui
