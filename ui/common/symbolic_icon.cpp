#include "symbolic_icon.h"

#include "theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ui {

namespace {

class SymbolicIconEngine final : public QIconEngine
{
public:
    SymbolicIconEngine(const Theme &theme, QString name, QString colorName)
        : m_theme(theme)
        , m_name(std::move(name))
        , m_colorName(std::move(colorName))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const bool disabled = mode == QIcon::Disabled;
        paintSymbol(*painter, rect, m_name, m_theme.color(disabled ? QStringLiteral("disabledText") : m_colorName));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        // A button that has no room yet, such as one that is being laid out, asks for a picture of no size.
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolicIconEngine(m_theme, m_name, m_colorName); }

private:
    const Theme &m_theme;
    QString m_name;
    QString m_colorName;
};

} // namespace

QIcon symbolicIcon(const Theme &theme, const QString &name, const QString &colorName)
{
    return QIcon(new SymbolicIconEngine(theme, name, colorName));
}

void paintSymbol(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("symbol/%1/%2/%3x%4@%5")
                            .arg(name, color.name())
                            .arg(rect.width())
                            .arg(rect.height())
                            .arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap((QSizeF(rect.size()) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter onPixmap(&pixmap);
        renderer.render(&onPixmap, QRectF(QPointF(), QSizeF(rect.size())));
        onPixmap.end();
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace ui
