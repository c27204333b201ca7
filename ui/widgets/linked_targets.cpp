#include "ui/widgets/linked_targets.h"
#include "ui/text/text.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/asset_mark.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/number_field.h"
#include <QSignalBlocker>
#include <QStyleOptionSlider>
#include <cmath>

namespace ballast::ui {
namespace {

constexpr int k_first_more = 4; ///< columns: asset, slider, number, lock, then the page's

QString percent(int tenths) { return text::format_number(tenths / 10.0, 1); }

/// A slider with a tick where the value in force stands.
class TargetSlider final : public QSlider {
public:
    TargetSlider() : QSlider(Qt::Horizontal)
    {
        setRange(0, k_all_tenths);
        setPageStep(10);
        setMinimumWidth(px(90));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        calm_wheel(this);
    }
    void set_before(int tenths)
    {
        m_before = tenths;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (m_before != value()) {
            QStyleOptionSlider option;
            initStyleOption(&option);
            option.sliderPosition = option.sliderValue = m_before;
            const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
            QPainter painter(this);
            painter.setPen(QPen(color(Role::text), Theme::current().px_exact(1.5)));
            const double x = handle.center().x() + 0.5, y = height() / 2.0;
            painter.drawLine(QPointF(x, y - px(8)), QPointF(x, y + px(8)));
        }
        QSlider::paintEvent(event);
    }

private:
    int m_before = 0;
};

} // namespace

LinkedTargets::LinkedTargets(const QStringList& more_columns, QWidget* parent)
    : QWidget(parent), m_more(more_columns), m_column(column_layout(this, 4)),
      m_refusal(wrapped_label({}, Type::small, Ink::danger))
{
    m_refusal->setObjectName(QStringLiteral("targetRefusal"));
    m_refusal->hide();
    m_column->addWidget(m_refusal);
}

bool LinkedTargets::set_rows(const std::vector<TargetRow>& rows, bool anew)
{
    const auto same = [](const TargetRow& a, const TargetRow& b) { return a.id == b.id && a.asset == b.asset; };
    const bool rebuild = anew || !std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const bool moved =
        rebuild || !std::equal(m_rows.begin(), m_rows.end(), rows.begin(),
                               [](const TargetRow& a, const TargetRow& b) { return a.tenths == b.tenths; });
    m_rows = rows;
    if (rebuild) build();
    if (moved) {
        m_moving = -1;
        accept();
    }
    show_values();
    return rebuild;
}

void LinkedTargets::build()
{
    delete m_table;
    m_controls.clear();
    m_optional.clear();
    m_column->insertWidget(0, m_table = new QWidget);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(10));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    QStringList titles{tr("Asset"), tr("Target"), tr("%"), QString()};
    titles += m_more;
    for (int i = 0; i < titles.size(); ++i) {
        const bool number = i == 2 || (i >= k_first_more && i + 1 < titles.size()); // the last one is a drawing
        QLabel* title = text_label(titles[i], Type::small, Ink::second);
        m_grid->addWidget(title, 0, i,
                          (number ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
        if (i == 1 || i + 1 == titles.size()) m_optional.push_back(title);
    }
    m_grid->setRowMinimumHeight(0, px(28));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_controls.push_back(build_row(i));
    const int sum = static_cast<int>(2 * m_rows.size()) + 1;
    m_grid->addWidget(make_rule(), sum, 0, 1, -1);
    m_grid->setRowMinimumHeight(sum + 1, px(38));
    m_grid->addWidget(text_label(tr("Sum"), Type::body_strong), sum + 1, 0);
    auto* always = new QWidget;
    auto* row = row_layout(always, 6);
    auto* tick = new IconLabel(QStringLiteral("check"), 16);
    tick->set_role(Role::good);
    row->addWidget(tick);
    row->addWidget(text_label(tr("always 100"), Type::small, Ink::good));
    row->addStretch(1);
    m_grid->addWidget(always, sum + 1, 1);
    QLabel* whole = text_label(percent(k_all_tenths), Type::body_strong);
    whole->setContentsMargins(0, 0, px(9), 0); // under the digits of the fields
    m_grid->addWidget(whole, sum + 1, 2, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_optional.push_back(always);
    set_brief(m_brief);
}

void LinkedTargets::set_brief(bool brief)
{
    m_brief = brief;
    for (QWidget* each : m_optional)
        each->setVisible(!brief);
    if (!m_grid) return;
    m_grid->setColumnStretch(0, brief ? 1 : 0); // without sliders the names take the room
    m_grid->setColumnStretch(1, brief ? 0 : 1);
}

LinkedTargets::Controls LinkedTargets::build_row(std::size_t row)
{
    const TargetRow& target = m_rows[row];
    const int line = static_cast<int>(2 * row) + 1;
    m_grid->addWidget(make_rule(), line, 0, 1, -1);
    m_grid->setRowMinimumHeight(line + 1, px(42));
    auto* name = new QWidget;
    auto* lead = row_layout(name, 8);
    lead->addWidget(new AssetMark(target.asset));
    lead->addWidget(name_label(target.id), 1);
    auto* slider = new TargetSlider;
    slider->setObjectName(QStringLiteral("targetSlider_") + target.id);
    auto* number =
        // More than 100 can be written, to be refused in words: a field that drops the last digit makes 25 of 250.
        make_number_field({.object = QStringLiteral("targetSpin_") + target.id, .name = {}, .high = 9999, .step = 0.1});
    number->setFixedWidth(px(72));
    number->setKeyboardTracking(false); // the others move once, when the number is whole
    auto* lock = new QToolButton;
    lock->setObjectName(QStringLiteral("targetLock_") + target.id);
    lock->setCheckable(true);
    lock->setIconSize({px(16), px(16)});
    int column = 0;
    for (QWidget* each : std::initializer_list<QWidget*>{name, slider, number, lock})
        m_grid->addWidget(each, line + 1, column++);
    m_optional.push_back(slider);
    connect(slider, &QSlider::valueChanged, this, [this, row](int value) { move(row, value); });
    connect(number, &QDoubleSpinBox::valueChanged, this,
            [this, row](double value) { move(row, static_cast<int>(std::lround(value * 10))); });
    connect(lock, &QToolButton::toggled, this, [this, row](bool on) { set_locked(row, on); });
    return {slider, number, lock};
}

void LinkedTargets::place(std::size_t row, int column, QWidget* cell)
{
    const int line = static_cast<int>(2 * row) + 2;
    if (column + 1 < m_more.size()) return m_grid->addWidget(cell, line, k_first_more + column);
    auto* holder = new QWidget; // it may be hidden for want of room, whatever its cell shows
    row_layout(holder, 0)->addWidget(cell);
    m_grid->addWidget(holder, line, k_first_more + column);
    m_optional.push_back(holder);
    holder->setVisible(!m_brief);
}

std::vector<Share> LinkedTargets::shares() const
{
    std::vector<Share> out;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        out.push_back({m_rows[i].tenths, m_controls[i].lock->isChecked()});
    return out;
}

void LinkedTargets::move(std::size_t row, int wanted)
{
    if (wanted == m_rows[row].tenths) return;
    if (m_moving != static_cast<std::ptrdiff_t>(row)) {
        m_base = shares();
        m_moving = static_cast<std::ptrdiff_t>(row);
    }
    const Reach reach = reach_of(m_base, row);
    // A slider that is dragged too far stops where it must; a number that was written is refused as it is.
    const bool sliding = sender() == m_controls[row].slider;
    const int allowed = sliding ? std::clamp(wanted, reach.least, reach.most) : wanted;
    const auto moved = balance(m_base, row, allowed);
    const bool differs = moved && allowed != m_rows[row].tenths;
    if (moved)
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i].tenths = (*moved)[i];
    if (moved && allowed == wanted)
        accept();
    else
        refuse(row, wanted);
    show_values();
    if (differs) Q_EMIT changed();
}

void LinkedTargets::set_locked(std::size_t row, bool locked)
{
    m_moving = -1;
    m_controls[row].slider->setEnabled(!locked);
    m_controls[row].number->setEnabled(!locked);
    accept();
    show_values();
}

void LinkedTargets::refuse(std::size_t row, int wanted)
{
    const Reach reach = reach_of(m_base, row);
    const QString id = m_rows[row].id;
    std::size_t partners = 0;
    for (std::size_t i = 0; i < m_base.size(); ++i)
        partners += i != row && !m_base[i].locked ? 1 : 0;
    QString why;
    if (m_rows.size() == 1)
        why = tr("%1 is the only target, so it is always 100 %").arg(id);
    else if (partners == 0)
        why = tr("%1 cannot become %2: all other targets are locked. Unlock one of them").arg(id, percent(wanted));
    else
        why = tr("%1 cannot become %2: the unlocked targets can give no more, so %3 is the most. Unlock another one")
                  .arg(id, percent(wanted), percent(reach.most));
    m_refusal->setText(why);
    m_refusal->show();
    m_controls[row].number->setProperty("refused", true);
    m_controls[row].number->setAccessibleDescription(why);
    repolish(m_controls[row].number);
    announce(*m_refusal);
}

void LinkedTargets::accept()
{
    m_refusal->clear();
    m_refusal->hide();
    for (const Controls& controls : m_controls) {
        if (!controls.number->property("refused").toBool()) continue;
        controls.number->setProperty("refused", false);
        controls.number->setAccessibleDescription({});
        repolish(controls.number);
    }
}

void LinkedTargets::show_values()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const TargetRow& row = m_rows[i];
        const auto& [slider, number, lock] = m_controls[i];
        const QSignalBlocker quiet(slider);
        slider->setValue(row.tenths);
        static_cast<TargetSlider*>(slider)->set_before(row.before);
        set_number(number, row.tenths / 10.0);
        slider->setAccessibleName(tr("Target of %1: %2 %").arg(row.id, percent(row.tenths)));
        number->setAccessibleName(tr("Target of %1 in percent").arg(row.id));
        const bool locked = lock->isChecked();
        lock->setIcon(
            icon(locked ? QStringLiteral("lock") : QStringLiteral("unlock"), locked ? Role::text : Role::second));
        lock->setAccessibleName(locked ? tr("%1 is locked at %2 %: unlock it").arg(row.id, percent(row.tenths))
                                       : tr("Lock %1 at %2 %").arg(row.id, percent(row.tenths)));
        lock->setToolTip(locked ? tr("Locked: other targets take nothing from it")
                                : tr("Lock: other targets then take nothing from it"));
    }
}

} // namespace ballast::ui
