#include "ui/pages/policy_parts.h"
#include "ui/widgets/number_field.h"
#include <QSignalBlocker>

namespace ballast::ui {
namespace {

constexpr int k_field_width = 132;
using Kind = policy::Destination::Kind;

} // namespace

PolicyLimits::PolicyLimits(PolicyEdit edit, QWidget* parent)
    : QWidget(parent), m_edit(std::move(edit)), m_fields(limit_fields()), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(4));
    m_grid->setColumnStretch(2, 1);
    int row = 0;
    add_destination(row++);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const LimitField& limit = m_fields[i];
        QDoubleSpinBox* field =
            make_number_field({limit.object, limit.caption, limit.low, limit.high, limit.places, limit.step, limit.unit,
                               limit.zero_is_none ? tr("none") : QString()});
        field->setFixedWidth(px(k_field_width));
        set_meaning(field, limit.meaning);
        m_numbers.push_back(field);
        add_line(row++, limit.caption, field, wrapped_label(limit.hint, Type::small, Ink::second));
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, write = limit.write](double value) {
            m_edit([write, value](policy::Policy& policy) { write(policy.limits, value); });
        });
    }
    add_gas_reserve(row);
}

void PolicyLimits::add_line(int row, const QString& caption, QWidget* field, QWidget* hint)
{
    QLabel* words = text_label(caption);
    words->setBuddy(field);
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(field, row, 1);
    if (hint) m_grid->addWidget(hint, row, 2);
}

void PolicyLimits::add_destination(int row)
{
    m_kind = named(new Choice, QStringLiteral("destinationKind"), tr("How far a plan goes"));
    m_kind->addItems({tr("To the target"), tr("To the edge of the band"), tr("A part of the way")});
    m_kind->setFixedWidth(px(k_field_width + 70));
    calm_wheel(m_kind);
    const QString meaning = tr("Where a plan brings an asset that has left its band: all the way, just inside, or a "
                               "part of the way. Less far costs less now and comes back sooner.");
    set_meaning(m_kind, meaning);
    m_part = make_number_field({.object = QStringLiteral("destinationPercent"),
                                .name = tr("Part of the way to the target, percent"),
                                .low = 1,
                                .places = 0,
                                .unit = QStringLiteral("%")});
    m_part->setFixedWidth(px(80));
    set_meaning(m_part, meaning);
    auto* both = new QWidget;
    auto* line = row_layout(both, 12);
    line->addWidget(m_kind);
    line->addWidget(m_part);
    line->addStretch(1);
    QLabel* caption = text_label(tr("How far a plan goes"));
    caption->setBuddy(m_kind);
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(both, row, 1, 1, 2);
    connect(m_kind, &QComboBox::activated, this, [this](int chosen) {
        const double part = m_part->value() / 100;
        m_edit([chosen, part](policy::Policy& policy) {
            policy.destination.kind = static_cast<Kind>(chosen);
            policy.destination.fraction = policy.destination.kind == Kind::fraction ? part : 1.0;
        });
    });
    connect(m_part, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_edit([value](policy::Policy& policy) { policy.destination.fraction = value / 100; });
    });
}

void PolicyLimits::add_gas_reserve(int row)
{
    m_gas = named(new QLineEdit, QStringLiteral("limitGasReserve"), tr("Gas reserve"));
    m_gas->setFixedWidth(px(k_field_width));
    m_gas->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    set_meaning(m_gas, tr("This much of the network's own coin is never sold, so that fees can always be paid."));
    m_gas_hint = wrapped_label({}, Type::small, Ink::second);
    add_line(row, tr("Gas reserve"), m_gas, m_gas_hint);
    connect(m_gas, &QLineEdit::textEdited, this, [this](const QString& text) {
        const auto raw = evm::parse_amount(text.trimmed().toStdString(), 18);
        m_gas_error = raw ? std::nullopt : std::optional(raw.error());
        m_gas->setProperty("refused", !raw);
        repolish(m_gas);
        const Wei reserve{raw.value_or(U256{})};
        const bool good = raw.has_value();
        m_edit([reserve, good](policy::Policy& policy) {
            if (good) policy.limits.gas_reserve = reserve;
        });
    });
}

void PolicyLimits::forget_entry()
{
    m_gas_error.reset();
    m_gas->clear();
    m_gas->setProperty("refused", false);
    repolish(m_gas);
}

void PolicyLimits::show_policy(const policy::Policy& policy, const QString& coin)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        set_number(m_numbers[i], m_fields[i].read(policy.limits));
    m_kind->setCurrentIndex(static_cast<int>(policy.destination.kind));
    const bool part = policy.destination.kind == Kind::fraction;
    m_part->setVisible(part);
    if (part) set_number(m_part, policy.destination.fraction * 100);
    m_gas_hint->setText(coin.isEmpty() ? tr("never sold") : tr("%1, never sold").arg(coin));
    const auto written = evm::parse_amount(m_gas->text().trimmed().toStdString(), 18);
    const bool stands = !m_gas->text().isEmpty() && written && *written == policy.limits.gas_reserve.value;
    if (stands || m_gas_error) return; // what a person writes stays as it is
    m_gas->setText(words(evm::format_amount(policy.limits.gas_reserve.value, 18)));
}

} // namespace ballast::ui
