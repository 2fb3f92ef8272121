#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

Language::Language(const QString &code, QObject *parent)
    : QObject(parent)
{
    const bool chinese = QLocale::system().language() == QLocale::Chinese;
    choose(codes().contains(code) ? code : chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

QStringList Language::codes()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN")};
}

QString Language::nativeName(const QString &code)
{
    return code == QLatin1String("zh_CN") ? QStringLiteral("中文") : QStringLiteral("English");
}

void Language::choose(const QString &code)
{
    if (code == m_code || !codes().contains(code))
        return;
    m_code = code;
    QLocale::setDefault(QLocale(code));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/translations/plandesk_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed();
}

} // namespace ui
