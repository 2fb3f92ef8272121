#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/** Copies a receipt, or saves it to a file that a person chooses; nothing waits meanwhile. */
class ReceiptBar : public QWidget
{
    Q_OBJECT

public:
    /** @param receipt asked for when it is wanted, in the language that is on then */
    explicit ReceiptBar(std::function<QString()> receipt, QWidget *parent = nullptr);

    /** Writes @p receipt to @p path: all of it, or the file stays as it was. Says how that went. */
    void write(const QString &path, const QString &receipt);

private:
    enum class Outcome { None, Copied, Saved, Failed };

    void offer();
    void finish(Outcome outcome, const QString &path = {}, const QString &why = {});
    void say();

    std::function<QString()> m_receipt;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_state;
    Outcome m_outcome = Outcome::None;
    QString m_path;
    QString m_why; ///< The system's text.
};

} // namespace ui
