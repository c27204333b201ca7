#include "ui/pages/policy_parts.h"
#include "ui/widgets/asset_mark.h"
#include "ui/widgets/number_field.h"
#include <QSignalBlocker>
#include <cmath>

namespace ballast::ui {
namespace {

using Kind = policy::Band::Kind;
constexpr Kind k_kinds[] = {Kind::absolute, Kind::relative, Kind::volatility};

Weight points(double value) { return {static_cast<std::int32_t>(std::lround(value * 1e4))}; }
double in_points(Weight weight) { return weight.value / 1e4; }

QDoubleSpinBox* small_field(const NumberSpec& spec, const QString& meaning)
{
    QDoubleSpinBox* field = make_number_field(spec);
    field->setFixedWidth(px(66));
    set_meaning(field, meaning);
    return field;
}

/// The same lines with the same members: only then do the rows still fit.
bool same_lines(const std::vector<policy::Target>& a, const std::vector<policy::Target>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const policy::Target& x, const policy::Target& y) {
        return x.id == y.id && x.members == y.members && x.colour == y.colour;
    });
}

} // namespace

void set_meaning(QWidget* field, const QString& meaning)
{
    field->setProperty("meaning", meaning);
    field->setAccessibleDescription(meaning);
}

PolicyBands::PolicyBands(PolicyEdit edit, QWidget* parent)
    : QWidget(parent), m_edit(std::move(edit)), m_column(column_layout(this, 0))
{
}

bool PolicyBands::show_policy(const policy::Policy& policy)
{
    const bool rebuild = !m_table || !same_lines(m_built, policy.targets);
    if (rebuild) build(policy);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        show_row(m_rows[i], policy.targets[i]);
    const bool moving = std::ranges::any_of(
        policy.targets, [](const policy::Target& each) { return each.band.kind == Kind::volatility; });
    for (QLabel* title : m_moving_titles)
        title->setVisible(moving);
    return rebuild;
}

void PolicyBands::build(const policy::Policy& policy)
{
    delete m_table;
    m_rows.clear();
    m_moving_titles.clear();
    m_built = policy.targets;
    m_column->addWidget(m_table = new QWidget);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(10));
    m_grid->setVerticalSpacing(px(4));
    m_grid->setColumnStretch(0, 1);
    const QStringList titles = m_brief ? QStringList() : column_titles();
    for (int i = 0; i < titles.size(); ++i) {
        const bool number = i > 1 && i < 6;
        QLabel* title = text_label(titles[i], Type::small, Ink::second);
        m_grid->addWidget(title, 0, i,
                          (number ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter);
        if (number) m_moving_titles.push_back(title);
    }
    for (std::size_t i = 0; i < policy.targets.size(); ++i) {
        m_rows.push_back(build_row(policy.targets[i], i));
        connect_row(m_rows.back(), i);
    }
}

QStringList PolicyBands::column_titles()
{
    return {tr("Asset"),         tr("Kind of band"), tr("Least, ±"), tr("Most, ±"),
            tr("Volatility, %"), tr("Exponent"),     tr("Traded as")};
}

void PolicyBands::set_brief(bool brief)
{
    if (brief == m_brief) return;
    m_brief = brief;
    m_built.clear(); // the next policy builds all anew
}

/// One line of the table; where it is narrow, a line for each field below the asset's name.
void PolicyBands::place_row(Row& row, const std::vector<QWidget*>& parts, std::size_t index)
{
    row.moving.assign(parts.begin() + 2, parts.begin() + 6);
    const QStringList titles = column_titles();
    int line = static_cast<int>(index) + 1;
    for (std::size_t i = 0; !m_brief && i < parts.size(); ++i)
        m_grid->addWidget(parts[i], line, static_cast<int>(i));
    if (!m_brief) return m_grid->setRowMinimumHeight(line, px(36));
    line = static_cast<int>(index * parts.size());
    m_grid->addWidget(parts[0], line++, 0);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        auto* holder = new QWidget;
        auto* both = row_layout(holder, 12);
        both->addWidget(text_label(titles[static_cast<qsizetype>(i)], Type::small, Ink::second));
        both->addStretch(1);
        both->addWidget(parts[i]);
        m_grid->addWidget(holder, line++, 0);
        if (i >= 2 && i < 6) row.moving[i - 2] = holder;
    }
}

PolicyBands::Row PolicyBands::build_row(const policy::Target& target, std::size_t index)
{
    const QString id = words(target.id);
    Row row;
    auto* name = new QWidget;
    auto* lead = row_layout(name, 8);
    lead->addWidget(new AssetMark(static_cast<int>(target.colour)));
    lead->addWidget(name_label(id), 1);
    row.kind = named(new Choice, QStringLiteral("bandKind_") + id, tr("Kind of band of %1").arg(id));
    for (const Kind kind : k_kinds)
        row.kind->addItem(band_kind_words(kind));
    calm_wheel(row.kind);
    set_meaning(row.kind, tr("Fixed: always as wide. Share of target: a percentage of the target. By volatility: wider "
                             "while the asset's price moves more than usual, narrower while it moves less."));
    row.width = small_field(
        {.object = QStringLiteral("bandWidth_") + id, .name = tr("Calm band of %1").arg(id), .low = 0.01, .step = 0.1},
        tr("Calm band: how far the weight may stray from the target, in points, before Ballast suggests to act."));
    row.lower = small_field(
        {.object = QStringLiteral("bandLower_") + id, .name = tr("Least band of %1, points").arg(id), .step = 0.1},
        tr("Least: a band by volatility is never narrower than this, in points."));
    row.upper = small_field(
        {.object = QStringLiteral("bandUpper_") + id,
         .name = tr("Most band of %1, points").arg(id),
         .low = 0.01,
         .step = 0.1},
        tr("Most: a band by volatility is never wider than this, in points. It must leave room inside the target."));
    row.reference =
        small_field({.object = QStringLiteral("bandVolatility_") + id,
                     .name = tr("Usual volatility of %1, percent a year").arg(id),
                     .low = 0.1,
                     .high = 1000},
                    tr("Usual volatility, percent a year: at this volatility the band has its calm width."));
    row.exponent = small_field(
        {.object = QStringLiteral("bandExponent_") + id,
         .name = tr("Exponent of the band of %1").arg(id),
         .high = 2,
         .places = 2,
         .step = 0.05},
        tr("Exponent: how strongly the band follows volatility. 0 not at all, 1 in proportion, two thirds is usual."));
    row.exponent->setDecimals(4);
    row.member = make_member(target);
    QWidget* member = row.member;
    if (!member)
        member = name_label(words(target.members.empty() ? std::string() : target.members.front().symbol), Type::body,
                            Ink::second);
    place_row(row, {name, row.kind, row.lower, row.upper, row.reference, row.exponent, member}, index);
    return row;
}

/// Which of several members is bought and sold; of one alone there is no choice.
Choice* PolicyBands::make_member(const policy::Target& target)
{
    if (target.members.size() < 2) return nullptr;
    const QString id = words(target.id);
    Choice* member = named(new Choice, QStringLiteral("tradeMember_") + id, tr("Traded member of %1").arg(id));
    QStringList symbols;
    for (const Token& each : target.members)
        symbols << words(each.symbol);
    member->addItems(symbols);
    calm_wheel(member);
    set_meaning(
        member,
        tr("Traded as: %1 count as one asset; this is the one that is bought and sold.").arg(join_list(symbols)));
    return member;
}

void PolicyBands::connect_row(const Row& row, std::size_t index)
{
    // Each control changes its own field of its own target; the page then shows the whole draft again.
    const auto change = [this, index](const std::function<void(policy::Target&)>& write) {
        m_edit([index, &write](policy::Policy& policy) { write(policy.targets[index]); });
    };
    connect(row.kind, &QComboBox::activated, this, [change](int chosen) {
        change([chosen](policy::Target& target) { target.band = band_as(target, k_kinds[chosen]); });
    });
    connect(row.width, &QDoubleSpinBox::valueChanged, this, [change](double value) {
        change([value](policy::Target& target) {
            if (target.band.kind == Kind::relative)
                target.band.fraction = value / 100;
            else
                target.band.width = points(value);
        });
    });
    connect(row.lower, &QDoubleSpinBox::valueChanged, this,
            [change](double value) { change([value](policy::Target& target) { target.band.lower = points(value); }); });
    connect(row.upper, &QDoubleSpinBox::valueChanged, this,
            [change](double value) { change([value](policy::Target& target) { target.band.upper = points(value); }); });
    connect(row.reference, &QDoubleSpinBox::valueChanged, this, [change](double value) {
        change([value](policy::Target& target) { target.band.reference_volatility = value / 100; });
    });
    connect(row.exponent, &QDoubleSpinBox::valueChanged, this,
            [change](double value) { change([value](policy::Target& target) { target.band.exponent = value; }); });
    if (row.member)
        connect(row.member, &QComboBox::activated, this, [change](int chosen) {
            change([chosen](policy::Target& target) { target.trade_member = static_cast<std::size_t>(chosen); });
        });
}

void PolicyBands::show_row(const Row& row, const policy::Target& target)
{
    const policy::Band& band = target.band;
    const QString id = words(target.id);
    const bool relative = band.kind == Kind::relative, moving = band.kind == Kind::volatility;
    row.kind->setCurrentIndex(static_cast<int>(band.kind));
    row.width->setSuffix(relative ? QStringLiteral("\u00A0%") : QString());
    row.width->setAccessibleName(relative ? tr("Band of %1, percent of its target").arg(id)
                                          : tr("Calm band of %1, points").arg(id));
    set_number(row.width, relative ? band.fraction * 100 : in_points(band.width));
    for (QWidget* each : row.moving)
        each->setVisible(moving);
    if (moving) {
        set_number(row.lower, in_points(band.lower));
        set_number(row.upper, in_points(band.upper));
        set_number(row.reference, band.reference_volatility * 100);
        set_number(row.exponent, band.exponent, 4);
    }
    if (row.member) row.member->setCurrentIndex(static_cast<int>(target.trade_member));
}

} // namespace ballast::ui
