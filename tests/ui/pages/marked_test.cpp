#include "ui/pages/stage.h"
#include "ui/support/pseudo_translator.h"
#include "ui/widgets/call_tree.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTreeView>
#include <gtest/gtest.h>

// In the language of the pseudo translator every sentence is marked: one without a mark never went through tr.
namespace ballast::ui {
namespace {

using tests::PseudoTranslator;
using tests::Stage;

/// What is said alike in every language: units, standards, products, names of contracts and what a person named.
const QRegularExpression& untranslatable()
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(Ballast|USD|UTC|gwei|bp|bps|Safe|Chainlink|Uniswap|Ethereum|Ctrl|Alt|Shift|Del|Esc|Return|"
        "Tab|Ledger|Trezor|"
        "dev demo|eth|EIP|ERC|JSON|CSV|English|Deutsch|https?|wss?|WETH|WBTC|USDC|USDT|DAI|LINK|ETH)\\b"));
    return words;
}

/// Words of the state that the window shows as they are: from the chain, the person and the log.
QSet<QString> words_of(const engine::EngineState& state)
{
    QSet<QString> out;
    const auto add = [&](const std::string& text) { out << QString::fromStdString(text); };
    for (const engine::TreasuryInfo& each : state.treasuries)
        add(each.name), add(each.chain);
    for (const auto& each : state.chains)
        add(each->name);
    for (const engine::KeyInfo& each : state.keys)
        add(each.label);
    if (state.policy)
        for (const policy::Target& target : state.policy->targets) {
            add(target.id);
            for (const Token& member : target.members)
                add(member.symbol);
        }
    return out;
}

/// Whether something is left to read when the marked parts and all that has no language are taken away.
bool is_unmarked(QString text, const QSet<QString>& known)
{
    if (text.contains(PseudoTranslator::k_open)) return false;
    static const QRegularExpression details(QStringLiteral("^[a-z]+: [a-z_]+(\\n|$)")); // codes, for who helps
    if (text.contains(details)) return false;
    for (const QString& each : known)
        if (!each.isEmpty()) text.remove(each);
    text.remove(untranslatable());
    text.remove(QRegularExpression(QStringLiteral("0x[0-9a-fA-F… ]+|[0-9a-f]{4}( [0-9a-f]{4})+|\\S+[:/.]\\S+")));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    return text.contains(word);
}

struct Finder {
    const QSet<QString>& known;
    QStringList found;
    void look(const QString& text, const QObject& at)
    {
        if (is_unmarked(text, known))
            found << QStringLiteral("“%1” on %2 %3")
                         .arg(text, QLatin1String(at.metaObject()->className()), at.objectName());
    }
    void look(const QAbstractItemModel& model, const QModelIndex& parent, const QObject& at)
    {
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                look(index.data().toString(), at);
                look(index.data(Qt::AccessibleTextRole).toString(), at);
                if (column == 0) look(model, index, at);
            }
    }
    void look(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) look(label->text(), widget);
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) look(button->text(), widget);
        if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) look(field->placeholderText(), widget);
        const bool contracts = qobject_cast<const CallTree*>(&widget) != nullptr; // say their own names
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model() && !contracts) {
            look(*view->model(), {}, widget);
            for (int i = 0; !qobject_cast<const QHeaderView*>(view) && i < view->model()->columnCount(); ++i)
                look(view->model()->headerData(i, Qt::Horizontal).toString(), widget);
        }
        look(widget.accessibleName(), widget);
        look(widget.accessibleDescription(), widget);
        look(widget.toolTip(), widget);
    }
};

TEST(marked, every_word_of_the_window_can_be_translated)
{
    PseudoTranslator words;
    QCoreApplication::installTranslator(&words);
    int looked = 0;
    for (const tests::SampleState& sample : tests::sample_states()) {
        Stage stage(sample.state);
        const QSet<QString> known = words_of(*sample.state);
        for (const PageEntry& entry : page_entries()) {
            if (!tests::tells_of(sample.name, entry.name)) continue;
            stage.open(entry.name);
            Finder finder{known, {}};
            for (const QWidget* each : stage.window.findChildren<QWidget*>())
                if (each->isVisible()) finder.look(*each), ++looked;
            finder.found.removeDuplicates();
            EXPECT_TRUE(finder.found.isEmpty()) << sample.name << "/" << entry.name << "\n"
                                                << finder.found.join(u'\n').toStdString();
        }
    }
    EXPECT_GT(looked, 2000);
    QCoreApplication::removeTranslator(&words);
}

} // namespace
} // namespace ballast::ui
