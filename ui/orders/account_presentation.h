#pragma once

#include <QIdentityProxyModel>

namespace ui {

/** Accounts in words, phone numbers and e-mail addresses masked, over tables::AccountTable. */
class AccountPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    /** Shows phone numbers and addresses in full, or hides them again. */
    void setOpen(bool open);

    /** Says everything again, in the language that is on now. */
    void retranslate();

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

    /** @p address with all but the first character before the @ hidden. */
    static QString maskedAddress(const QString &address);
    static QString maskedNumber(const QString &number);

private:
    bool m_open = false;
};

} // namespace ui
