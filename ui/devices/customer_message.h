#pragma once

#include "customer_words.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/** A message to the customer in one language, to be copied. */
class CustomerMessage : public QWidget
{
    Q_OBJECT

public:
    /** @param language a code of Language::codes() */
    explicit CustomerMessage(const QString &language, QWidget *parent = nullptr);

    /** Writes the text for what was found of the device called @p deviceName. */
    void show(const QString &deviceName, const QList<plans::Finding> &findings);

private:
    void fit();

    QString m_language;
    CustomerWords m_words;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace ui
