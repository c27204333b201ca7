#include "engine/command.h"
#include "engine/state.h"
#include "ui/pages/page.h"
#include "ui/text/error_text.h"
#include "ui/widgets/problem_banner.h"
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <gtest/gtest.h>

using namespace ballast;
using namespace ballast::ui;

namespace {

engine::EngineState typical()
{
    engine::EngineState state;
    state.starting = false;
    auto chain = std::make_shared<chain::ChainConfig>();
    chain->id = ChainId{10};
    chain->name = "Optimism";
    chain->short_name = "oeth";
    chain->native = {.symbol = "ETH", .decimals = 18};
    chain->block_time = std::chrono::milliseconds(2000);
    chain->confirmations = 60;
    chain->explorer = "https://explorer.example";
    state.chain = chain;
    state.treasuries.push_back({"Harbour DAO treasury", "Optimism", ChainId{10}, Address{}, false, true});
    chain::EndpointHealth good{
        .label = "https://one.example", .healthy = true, .latency = std::chrono::milliseconds(42)};
    good.head = BlockNumber{24'407'242};
    good.agreement = chain::Agreement::agrees;
    chain::EndpointHealth bad{.label = "https://two.example"};
    bad.last_error =
        Error{Code::endpoint_timeout, Stage::chain, {{"endpoint", "https://two.example"}, {"seconds", "10"}}};
    state.endpoints = {good, bad, {.label = "https://three.example"}};
    state.endpoint_urls["Optimism"] = {"https://one.example/v2/key", "https://two.example", "https://three.example"};
    return state;
}

struct Networks {
    Networks()
    {
        for (const PageEntry& entry : page_entries())
            if (QString(entry.name) == "networks")
                page.reset(entry.make({[this](engine::Command command) {
                                           sent.push_back(std::move(command));
                                           return ++id;
                                       },
                                       [this](const QString& name) { gone_to = name; }},
                                      nullptr));
        page->resize(1100, 700);
        page->show();
        show();
    }
    void show()
    {
        page->show_state(state);
        QCoreApplication::sendPostedEvents(); // new rows show themselves a moment later
    }
    void answer(std::optional<Error> error)
    {
        state.results.push_back({id, std::move(error), {}});
        show();
    }
    QPushButton* button(const QString& name) const { return page->findChild<QPushButton*>(name); }
    QPlainTextEdit* edit() const { return page->findChild<QPlainTextEdit*>("endpointsEdit"); }
    /// As a person types: what setPlainText changes does not count as typed.
    void type(const QString& text) const
    {
        edit()->selectAll();
        edit()->insertPlainText(text);
    }
    QString cell(int row, int column) const
    {
        return page->findChild<QTableView*>("endpointsTable")->model()->index(row, column).data().toString();
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisibleTo(page.get()) && label->text().contains(words)) return true;
        return false;
    }

    engine::EngineState state = typical();
    std::vector<engine::Command> sent;
    std::uint64_t id = 0;
    QString gone_to;
    std::unique_ptr<Page> page;
};

TEST(networks_page, shows_the_health_of_each_endpoint)
{
    Networks networks;
    EXPECT_EQ(networks.cell(0, 0), "https://one.example");
    EXPECT_EQ(networks.cell(0, 1), "Answers");
    EXPECT_EQ(networks.cell(0, 2), "42 ms");
    EXPECT_EQ(networks.cell(0, 3), "24,407,242");
    EXPECT_EQ(networks.cell(0, 4), "Agrees");
    EXPECT_EQ(networks.cell(1, 1), "No answer");
    EXPECT_EQ(networks.cell(1, 2), "never yet");
    EXPECT_EQ(networks.cell(1, 3), "none yet");
    EXPECT_EQ(networks.cell(2, 1), "Not asked yet");
    EXPECT_TRUE(networks.says("1 of 3 endpoints answer."));
    EXPECT_TRUE(networks.says("https://two.example gave no answer within 10 s"));
}

TEST(networks_page, each_fault_has_a_word_of_its_own)
{
    Networks networks;
    QStringList said;
    for (const Code code : {Code::endpoint_refused, Code::endpoint_timeout, Code::endpoint_limited, Code::endpoint_tls,
                            Code::endpoint_wrong_chain, Code::endpoint_garbage, Code::rpc_method_missing}) {
        networks.state.endpoints[1].last_error = Error{code, Stage::chain, {{"endpoint", "https://two.example"}}};
        networks.show();
        said << networks.cell(1, 1);
    }
    EXPECT_EQ(said, QStringList({"Not reachable", "No answer", "Limit reached", "Not secure", "Other network",
                                 "Answers unreadable", "Lacks a method"}));
}

TEST(networks_page, says_what_no_single_endpoint_has_done)
{
    Networks networks;
    EXPECT_FALSE(networks.says("The newest block is"));
    networks.state.problems = {Error{Code::head_stale, Stage::chain, {{"age", "900"}, {"limit", "120"}}}};
    networks.show();
    EXPECT_TRUE(networks.says(text::error_text(networks.state.problems[0]).happened));
}

TEST(networks_page, shows_the_data_of_the_chain)
{
    Networks networks;
    for (const char* words : {"Networks: Optimism", "10", "oeth:", "2 s", "60 blocks", "https://explorer.example"})
        EXPECT_TRUE(networks.says(words)) << words;
}

TEST(networks_page, saves_one_address_a_line_without_blanks)
{
    Networks networks;
    EXPECT_EQ(networks.edit()->toPlainText(), "https://one.example/v2/key\nhttps://two.example\nhttps://three.example");
    EXPECT_FALSE(networks.button("saveEndpointsButton")->isEnabled()) << "nothing has changed";
    networks.type("  https://four.example  \n\nwss://five.example\n");
    ASSERT_TRUE(networks.button("saveEndpointsButton")->isEnabled());
    networks.button("saveEndpointsButton")->click();
    ASSERT_EQ(networks.sent.size(), 1u);
    const auto& command = std::get<engine::SetEndpoints>(networks.sent[0].action);
    EXPECT_EQ(command.chain, "Optimism");
    EXPECT_EQ(command.urls, (std::vector<std::string>{"https://four.example", "wss://five.example"}));
    networks.state.endpoint_urls["Optimism"] = command.urls;
    networks.answer(std::nullopt);
    EXPECT_EQ(networks.edit()->toPlainText(), "https://four.example\nwss://five.example");
    EXPECT_TRUE(networks.says("Saved"));
}

TEST(networks_page, incoming_values_wait_while_a_person_edits)
{
    Networks networks;
    networks.type("https://half.exam");
    networks.state.endpoint_urls["Optimism"] = {"https://other.example"};
    networks.show();
    EXPECT_EQ(networks.edit()->toPlainText(), "https://half.exam");
    networks.button("undoEndpointsButton")->click();
    EXPECT_EQ(networks.edit()->toPlainText(), "https://other.example");
}

TEST(networks_page, a_refusal_is_said_and_what_was_typed_stays)
{
    Networks networks;
    networks.type("https://good.example\n\nexample.org");
    networks.button("saveEndpointsButton")->click();
    networks.answer(Error{Code::endpoint_malformed,
                          Stage::chain,
                          {{"number", "3"}, {"why", "it must begin with http, https, ws or wss"}}});
    auto* banner = networks.page->findChild<ProblemBanner*>("endpointsProblem");
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(networks.says("Line 3 is not the whole address of an endpoint"));
    EXPECT_EQ(networks.edit()->toPlainText(), "https://good.example\n\nexample.org");
    EXPECT_EQ(networks.edit()->textCursor().selectedText(), "example.org") << "the cursor is where the fault is";
    EXPECT_TRUE(networks.button("saveEndpointsButton")->isEnabled());
}

TEST(networks_page, the_chains_own_endpoints_come_back)
{
    Networks networks;
    networks.button("restoreEndpointsButton")->click();
    ASSERT_EQ(networks.sent.size(), 1u);
    EXPECT_TRUE(std::get<engine::SetEndpoints>(networks.sent[0].action).urls.empty());
}

// The first look at a treasury asks the endpoints: whoever cannot reach them must be able to name others before.
TEST(networks_page, before_a_treasury_the_endpoints_of_any_chain_can_be_changed)
{
    Networks networks;
    auto mainnet = std::make_shared<chain::ChainConfig>(*networks.state.chain);
    mainnet->id = ChainId{1};
    mainnet->name = "Ethereum";
    auto other = std::make_shared<chain::ChainConfig>(*mainnet);
    other->id = ChainId{10};
    other->name = "Optimism";
    networks.state = {};
    networks.state.starting = false;
    networks.state.chains = {other, mainnet};
    networks.state.endpoint_urls = {{"Ethereum", {"https://one.example"}}, {"Optimism", {"https://two.example"}}};
    networks.show();
    auto* choice = networks.page->findChild<QComboBox*>("networksChain");
    ASSERT_TRUE(choice && choice->isVisible());
    EXPECT_EQ(choice->currentText(), "Ethereum");
    EXPECT_EQ(networks.edit()->toPlainText(), "https://one.example");
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    EXPECT_EQ(networks.edit()->toPlainText(), "https://two.example");
    networks.type("https://mine.example");
    networks.button("saveEndpointsButton")->click();
    ASSERT_EQ(networks.sent.size(), 1u);
    const auto& command = std::get<engine::SetEndpoints>(networks.sent[0].action);
    EXPECT_EQ(command.chain, "Optimism");
    EXPECT_EQ(command.urls, (std::vector<std::string>{"https://mine.example"}));
    EXPECT_FALSE(networks.page->findChild<QWidget*>("endpointsTable")->isVisible()) << "nobody was asked";
}

TEST(networks_page, everything_that_can_be_used_has_a_name)
{
    Networks networks;
    networks.type("x");
    for (const QWidget* widget : networks.page->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(networks.page.get())) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
}

} // namespace
