#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace ui {

/** Sentences that are not sure, each behind a mark, under which no line of it begins. */
class Notes : public QWidget
{
    Q_OBJECT

public:
    explicit Notes(QWidget *parent = nullptr);

    /** Plain text. */
    void setSentences(const QStringList &sentences);

    const QStringList &sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
    QGridLayout *m_rows;
};

} // namespace ui
