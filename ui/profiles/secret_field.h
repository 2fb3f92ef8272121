#pragma once

#include "secret.h"

#include <QLineEdit>

namespace ui {

/** A field for an AppSecret, which it never shows. */
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /** A copy of what was typed, without the space around it. */
    plans::Secret secret() const;

    /** Empties the field, and what it remembers for undoing too. */
    void forget();
};

} // namespace ui
