#pragma once
#include "ui/widgets/theme.h"
#include <QAbstractButton>
#include <vector>

namespace ballast::ui {

/// One way to act (or not), formatted.
struct AlternativeValue {
    QString title;                                  ///< "To the target"
    QString sentence;                               ///< "4 trades, one transaction"
    QString total;                                  ///< "726"
    QString unit;                                   ///< "USD in 60 days"
    double trading = 0;                             ///< USD, for the bar
    double waiting = 0;                             ///< USD
    double scale = 1;                               ///< USD at the bar's end, shared by all cards
    std::vector<std::pair<QString, QString>> facts; ///< "Trading cost", "726 USD"
    bool suggested = false;
};

/// A checkable card. The chip "Suggested" stays on the suggested one whichever is chosen.
class AlternativeCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit AlternativeCard(QWidget* parent = nullptr);
    void set(const AlternativeValue& value); ///< drawn and spoken; whether it is checked is not changed
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_bar(QPainter& painter, const QRect& where) const;
    AlternativeValue m_value;
};

} // namespace ballast::ui
