#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace ui {

/** The language of the program, switched at run time: our translation, Qt's own, and the numbers' form. */
class Language : public QObject
{
    Q_OBJECT

public:
    /** Speaks @p code, or the nearest language to the system's when it is empty; the application must exist. */
    explicit Language(const QString &code, QObject *parent = nullptr);
    ~Language() override;

    /** The codes that can be chosen: `en`, `zh_CN`. */
    static QStringList codes();

    /** A language's name in itself, never translated. */
    static QString nativeName(const QString &code);

    /** Changes the language; every window gets a QEvent::LanguageChange. */
    void choose(const QString &code);

    const QString &code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace ui
