#include "ui/pages/approve_review.h"
#include "ui/models/call_words.h"
#include "ui/pages/signer_list.h"
#include "ui/widgets/address_label.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/digest_view.h"
#include "ui/widgets/reflow.h"
#include "ui/widgets/status_banner.h"

namespace ballast::ui {
namespace {

constexpr int k_weight_column = 5;

/// The problem and its details as plain text, for a message to those who can help.
QString details_text(const ApproveView& view)
{
    const ProblemText& problem = *view.problem;
    QStringList lines{problem.lead, problem.happened, problem.lost, problem.to_do};
    for (const std::vector<Cell>& row : view.details)
        lines << QStringLiteral("%1: %2").arg(row[0].text, row[1].text);
    if (!problem.details.isEmpty()) lines << problem.details;
    return lines.join(u'\n');
}

/// The heading of a part; what is added to it stands at its end.
QHBoxLayout* add_head(QVBoxLayout* column, const QString& title)
{
    auto* head = row_layout(nullptr, 8);
    head->addWidget(text_label(title, Type::head));
    head->addStretch(1);
    column->addLayout(head);
    return head;
}

/// The effect stands on a banner ground: the page is about this sentence.
class EffectFrame : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override { paint_banner_ground(*this, Tone::neutral, true); }
};

} // namespace

ApproveReview::ApproveReview(QWidget* parent) : QWidget(parent)
{
    auto* column = column_layout(this, 8);
    column->addWidget(m_details = build_details());
    column->addWidget(build_effect());
    QVBoxLayout* inner = nullptr;
    column->addWidget(titled_panel(tr("Before and after, simulated"), &inner));
    m_changes = named(new ReviewTable({{tr("Asset"), false, true},
                                       {tr("Now"), true},
                                       {tr("Simulated change"), true},
                                       {tr("After"), true},
                                       {tr("Weight, %"), true},
                                       {{}},
                                       {tr("after, %"), true},
                                       {tr("target, %"), true}}),
                      QStringLiteral("changesTable"), tr("Before and after, simulated"));
    m_changes->setItemDelegateForColumn(k_weight_column, new WeightBarDelegate(m_changes));
    inner->addWidget(m_changes);
    column->addWidget(titled_panel(tr("Trades and floors"), &inner));
    m_trades = named(new ReviewTable({{tr("Trade")},
                                      {tr("Route"), false, true},
                                      {tr("Sell exactly"), true},
                                      {tr("Expect"), true},
                                      {tr("Floor, at least"), true},
                                      {tr("Slack"), true}}),
                     QStringLiteral("floorsTable"), tr("Trades and floors"));
    inner->addWidget(m_trades);
    column->addWidget(titled_panel(tr("What is called"), &inner));
    inner->addWidget(m_calls = named(new CallTree, QStringLiteral("callTree"), tr("What is called")));
    inner->addWidget(m_digest = named(new DigestView, QStringLiteral("wholeDigest")));
    m_digest->set_per_line(16);
    column->addStretch(1);
}

void ApproveReview::add_below(QWidget* side)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, side); // before the stretch
    side->show();
}

void ApproveReview::add_above(QWidget* banner) { static_cast<QVBoxLayout*>(layout())->insertWidget(0, banner); }

QFrame* ApproveReview::build_details()
{
    QVBoxLayout* inner = nullptr;
    QFrame* panel = make_panel(&inner, 8, 10);
    auto* copy = named(make_button(tr("Copy as text"), QStringLiteral("copy"), ButtonKind::link),
                       QStringLiteral("copyDetailsButton"));
    make_copying(copy, [this] { return m_copied; });
    add_head(inner, tr("Details"))->addWidget(copy);
    m_checks =
        named(new ReviewTable({{tr("Check")}, {tr("Found"), false, true}, {tr("How it is checked"), false, true}}),
              QStringLiteral("blockingChecks"), tr("Checks that block"));
    inner->addWidget(m_checks);
    inner->addWidget(m_more = wrapped_label({}, Type::mono, Ink::second));
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return panel;
}

QFrame* ApproveReview::build_effect()
{
    auto* frame = new EffectFrame;
    auto* column = column_layout(frame, 4);
    column->setContentsMargins(px(20), px(12), px(16), px(12));
    m_effect = named(text_label({}), QStringLiteral("effectSentence"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::RichText);
    // Not by keys: that shows a caret, as if one could write here.
    m_effect->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_effect->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_effect);
    auto* row = new ReflowLayout(nullptr, 8); // the whole address stands below, where it does not fit beside
    auto* caption = text_label(tr("From and back to"), Type::small, Ink::second);
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    row->add(caption, 0, 0);
    row->add(m_treasury = new AddressLabel, 1, 0);
    column->addLayout(row);
    column->addWidget(m_made_at = named(text_label({}, Type::small, Ink::second), QStringLiteral("madeAt")));
    return frame;
}

void ApproveReview::show_view(const ApproveView& view, const engine::EngineState& state)
{
    const QString more = view.problem ? view.problem->details : QString();
    m_checks->set_rows(view.details);
    m_checks->setVisible(!view.details.empty());
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty() && view.details.empty()); // the copied text has both
    m_details->setVisible(view.problem && (!view.details.empty() || !more.isEmpty()));
    if (view.problem) m_copied = details_text(view);
    m_effect->setText(rich_text(view.effect, 15));
    m_effect->setAccessibleName(view.effect_plain);
    m_treasury->set(view.treasury_name, view.treasury_address);
    m_made_at->setText(view.made_at);
    m_digest->set({}, view.digest, tr("Safe transaction hash"));
    m_digest->setVisible(!view.domain_hash.isEmpty()); // a plain account's stands at the side
    m_changes->set_rows(view.changes);
    for (std::size_t i = 0; i < view.weights.size(); ++i)
        m_changes->set_value(static_cast<int>(i), k_weight_column, QVariant::fromValue(view.weights[i]),
                             WeightBarDelegate::k_value);
    m_trades->set_rows(view.trades);
    if (m_shown_calls == view.plan_digest) return;
    m_shown_calls = view.plan_digest;
    m_calls->set(call_nodes(*state.review.simulated, state));
}

ApproveSide::ApproveSide(PageContext context, QWidget* parent) : QFrame(parent)
{
    setProperty("panel", true);
    m_column = column_layout(this, 6);
    m_column->setContentsMargins(px(13), px(10), px(13), px(10));
    m_parts = {build_checks(), build_digest(), build_signing(std::move(context))};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (i > 0) m_column->addWidget(make_rule());
        m_column->addWidget(m_parts[i]);
    }
    m_column->addStretch(1);
}

QWidget* ApproveSide::build_checks()
{
    auto* part = new QWidget;
    auto* column = column_layout(part, 6);
    m_counts = named(text_label({}, Type::small_strong), QStringLiteral("checkCounts"));
    add_head(column, tr("Checks"))->addWidget(m_counts);
    column->addWidget(m_checks = new CheckList);
    return part;
}

QWidget* ApproveSide::build_digest()
{
    auto* part = new QWidget;
    auto* column = column_layout(part, 6);
    auto* copy = named(make_button({}, QStringLiteral("copy"), ButtonKind::small), QStringLiteral("copyDigestButton"),
                       tr("Copy hashes and block for another signer"));
    copy->setToolTip(tr("Copy hashes and block for another signer"));
    make_copying(copy, [this] { return m_copied; });
    add_head(column, tr("Digest, as every signer sees it"))->addWidget(copy);
    column->addWidget(m_digest = new DigestView);
    return part;
}

QWidget* ApproveSide::build_signing(PageContext context)
{
    auto* part = new QWidget;
    auto* column = column_layout(part, 6);
    m_signed = named(text_label({}, Type::body_strong), QStringLiteral("signedCount"));
    add_head(column, tr("Signatures"))->addWidget(m_signed);
    column->addWidget(m_signers = new SignerList(std::move(context)));
    return part;
}

/// While it is signed the signatures come first, for they are what is to be done, and then the hashes that a device
/// shows; before, the checks do.
void ApproveSide::put_in_order(bool signing)
{
    if (signing == m_signing_first) return;
    m_signing_first = signing;
    for (QWidget* part : m_parts)
        m_column->removeWidget(part);
    const std::size_t first = signing ? 2 : 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) // the rules stay between them
        m_column->insertWidget(static_cast<int>(2 * i), m_parts[i == 0 ? first : i == 1 ? 1 : 2 - first]);
}

QWidget* ApproveSide::next_act() const { return m_signers->next_act(); }

void ApproveSide::show_view(const ApproveView& view, const engine::EngineState& state)
{
    const auto part = [](const QString& words, Tone tone) {
        return QStringLiteral("<span style='color:%1'>%2</span>")
            .arg(Theme::current().tone(tone).name(), words.toHtmlEscaped());
    };
    QStringList counts{part(tr("%n pass", nullptr, int(view.passed)), Tone::good)};
    counts << (view.notes ? part(tr("%n notes", nullptr, int(view.notes)), Tone::attention)
                          : tr("%n notes", nullptr, 0));
    if (view.blocking)
        counts.prepend(part(tr("%n block", nullptr, int(view.blocking)), Tone::danger));
    else
        counts << tr("%n block", nullptr, 0);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_checks->set(view.checks);
    if (view.domain_hash.isEmpty())
        m_digest->set({}, view.digest, tr("Hash of all calls"));
    else
        m_digest->set(view.domain_hash, view.message_hash);
    m_copied = view.for_signers;
    m_signed->setText(view.signed_count);
    m_signed->setVisible(view.threshold > 0);
    m_signers->show_view(view, state);
    put_in_order(view.kind == ApproveView::Kind::signing);
}

} // namespace ballast::ui
