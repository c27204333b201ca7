#pragma once
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace ballast::ui {

/// A name, if the book knows one, and the whole address in groups of four; copies as plain checksummed text.
class AddressLabel : public QWidget {
    Q_OBJECT
public:
    /// `elide`: in lists where nothing is approved, the middle may go when there is no room; the tooltip has all of it.
    explicit AddressLabel(QWidget* parent = nullptr, bool elide = false);
    void set(const QString& name, const QString& checksummed); ///< empty `name`: the address alone
    /// Small digits and no button, where many stand under each other; the digits can still be selected.
    void set_compact();
    [[nodiscard]] QString address() const { return m_address; } ///< plain, as it is copied

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    bool m_elide;
    QString m_address;
    QLabel* m_name;
    QLabel* m_text;
    QToolButton* m_copy;
};

} // namespace ballast::ui
