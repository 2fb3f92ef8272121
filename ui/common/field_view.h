#pragma once

#include "field.h"

#include <QList>
#include <QTableWidget>

namespace ui {

class FieldDelegate;
class Theme;

/** Fields with their labels, each of which can be copied. */
class FieldView : public QTableWidget
{
    Q_OBJECT

public:
    explicit FieldView(const Theme &theme, QWidget *parent = nullptr);

    /** Replaces all fields; also says everything again in the language that is on now. */
    void setFields(QList<Field> fields);

    const QList<Field> &fields() const { return m_fields; }

    /** Is as high as all of its fields from now on: what it stands in is scrolled, in its place. */
    void showWhole();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setField(int row, const Field &field);
    void fitRows();
    void copyField(int row);

    const Theme &m_theme;
    FieldDelegate *m_delegate;
    QAction *m_copy;
    QList<Field> m_fields;
    bool m_whole = false;
};

} // namespace ui
