#include "ui/widgets/chart/lane_legend.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QPainter>

namespace ballast::ui {
namespace {

enum class Key { weight, target, band };

/// A sample of one line. Decoration: the word stands beside it.
class Sample : public QWidget {
public:
    explicit Sample(Key key) : m_key(key) { setFixedSize(px(24), px(14)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (m_key == Key::band) {
            painter.setPen(QPen(theme.color(Role::third), 1));
            painter.setBrush(theme.high_contrast() ? QBrush(theme.color(Role::third), Qt::BDiagPattern)
                                                   : QBrush(theme.color(Role::band)));
            painter.drawRect(area);
            return;
        }
        QPen pen(m_key == Key::weight ? theme.asset(0) : theme.color(Role::text),
                 theme.px_exact(m_key == Key::weight ? 2 : 1.2));
        if (m_key == Key::target) pen.setDashPattern({6, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    }

private:
    Key m_key;
};

QWidget* icon_key(const QString& icon, const QString& word)
{
    auto* key = new QWidget;
    auto* row = row_layout(key, 8);
    row->addWidget(new IconLabel(icon, 16));
    row->addWidget(text_label(word, Type::small, Ink::second));
    key->hide();
    return key;
}

} // namespace

LaneLegend::LaneLegend(QWidget* parent)
    : QWidget(parent), m_payment(icon_key(QStringLiteral("payment"), tr("payment out"))),
      m_income(icon_key(QStringLiteral("income"), tr("income")))
{
    auto* row = row_layout(this, 8);
    const std::pair<Key, QString> keys[]{{Key::weight, tr("weight")},
                                         {Key::target, tr("target")},
                                         {Key::band, tr("band: wider when prices swing more")}};
    for (const auto& [key, word] : keys) {
        row->addWidget(new Sample(key));
        row->addWidget(text_label(word, Type::small, Ink::second));
        row->addSpacing(px(12));
    }
    for (QWidget* key : {m_payment, m_income})
        row->addWidget(key);
    row->addStretch(1);
    row->addWidget(text_label(tr("Arrow keys move the cursor"), Type::small, Ink::second));
}

void LaneLegend::set_marks(bool payments, bool income)
{
    m_payment->setVisible(payments);
    m_income->setVisible(income);
}

} // namespace ballast::ui
