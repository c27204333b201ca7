#include "ui/widgets/skeleton.h"
#include "ui/text/text.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QPainter>

namespace ballast::ui {
namespace {

/// Grey bars, wide and narrow in turn.
class GreyRows : public QWidget {
public:
    explicit GreyRows(int rows) : m_rows(rows) { setFixedHeight(px(28) * rows); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::hairline));
        constexpr double k_widths[]{0.32, 0.24, 0.28, 0.22};
        for (int i = 0; i < m_rows; ++i) {
            const int y = i * px(28) + px(8);
            painter.drawRoundedRect(QRectF(0, y, px(12), px(12)), px(3), px(3));
            painter.drawRoundedRect(QRectF(px(28), y + px(1), width() * k_widths[i % 4], px(10)), px(3), px(3));
            const double number = width() * k_widths[(i + 1) % 4] * 0.6;
            painter.drawRoundedRect(QRectF(width() - number, y + px(1), number, px(10)), px(3), px(3));
        }
    }

private:
    int m_rows;
};

} // namespace

Skeleton::Skeleton(int rows, QWidget* parent)
    : QWidget(parent), m_what(wrapped_label({}, Type::body_strong)), m_time(text_label({}, Type::small, Ink::third)),
      m_cancel(make_button(tr("Cancel")))
{
    auto* column = column_layout(this, 8);
    auto* head = row_layout(nullptr, 8);
    auto* ring = new IconLabel(QStringLiteral("loader"), 16);
    ring->set_role(Role::accent);
    head->addWidget(ring);
    head->addWidget(m_what, 1);
    head->addWidget(m_time);
    column->addLayout(head);
    column->addWidget(new GreyRows(rows));
    auto* foot = row_layout(nullptr, 8);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    column->addLayout(foot);
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Skeleton::tick);
    connect(m_cancel, &QPushButton::clicked, this, &Skeleton::cancelled);
    hide();
}

void Skeleton::wait_for(const QString& what, bool cancellable)
{
    if (!m_waiting) m_since.start();
    m_waiting = true;
    m_what->setText(what);
    m_cancel->setVisible(cancellable);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(what));
    m_timer.start();
    setAccessibleName(what);
}

void Skeleton::finish()
{
    m_waiting = false;
    m_timer.stop();
    hide();
}

void Skeleton::tick()
{
    if (m_since.elapsed() < 300) return;
    if (isHidden()) show();
    m_timer.setInterval(1000);
    m_time->setText(text::format_age(std::chrono::seconds(m_since.elapsed() / 1000)));
}

EmptyState::EmptyState(const QString& icon_name, QWidget* parent)
    : QWidget(parent), m_title(text_label({}, Type::lead)), m_sentence(wrapped_label({}, Type::body, Ink::second)),
      m_act(make_button({}))
{
    auto* column = column_layout(this, 10);
    column->addStretch(1);
    auto* picture = new IconLabel(icon_name, 32);
    picture->set_role(Role::third);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(px(360));
    auto* middle = row_layout(nullptr, 0); // an item's own alignment would ignore height for width
    middle->addStretch(1);
    middle->addWidget(m_sentence);
    middle->addStretch(1);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addLayout(middle);
    column->addWidget(m_act, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_act, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::set(const QString& title, const QString& sentence, const QString& act, const QString& act_icon)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    if (!act_icon.isEmpty()) m_act->setIcon(icon(act_icon));
    m_act->setIconSize({px(22), px(16)});
    setAccessibleName(title + QStringLiteral(". ") + sentence);
}

} // namespace ballast::ui
