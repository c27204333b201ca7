#include "chain/chain_files.h"
#include "fuzz.h"
#include "send/approval_text.h"
#include <fstream>
#include <nlohmann/json.hpp>

// A kept approval that somebody edited on the disk. The input is a list of edits, three bytes each: where (two, little
// end first) and what, of a good approval made on the practice chain.
namespace {

using namespace ballast;

struct Good {
    chain::ChainConfig chain;
    send::KeptPlan kept;
    approve::ApprovedPtr approved;
    Good()
    {
        for (chain::NamedChain& each : chain::load_chains().value())
            if (each.config.practice) chain = std::move(each.config);
        std::ifstream file(BALLAST_SEEDS "/approval.json");
        kept.approval.assign(std::istreambuf_iterator<char>(file), {});
        const auto plan = nlohmann::json::parse(kept.approval)["plan"];
        kept.plan_number = plan["number"];
        kept.digest = parse_fixed<32>(plan["digest"].get<std::string>()).value();
        kept.treasury = Address{parse_fixed<20>(plan["treasury"].get<std::string>()).value()};
        approved = send::parse_approval(kept, chain, {}).value();
    }
};

bool same(const plan::Trade& a, const plan::Trade& b)
{
    return a.sell == b.sell && a.buy == b.buy && a.amount_in == b.amount_in && a.expected_out == b.expected_out &&
           a.min_out == b.min_out && a.value == b.value && a.fees == b.fees && a.impact == b.impact &&
           a.leg_floors == b.leg_floors;
}

} // namespace

/// What is accepted is what was approved: the same calls, trades, hashes and checks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Good good;
    send::KeptPlan kept = good.kept;
    for (; size >= 3; data += 3, size -= 3)
        kept.approval[(data[0] | data[1] << 8) % kept.approval.size()] = static_cast<char>(data[2]);
    const auto approved = send::parse_approval(kept, good.chain, {});
    if (!approved) return 0;
    const plan::Plan &now = (*approved)->plan(), &then = good.approved->plan();
    FUZZ_REQUIRE((*approved)->digest() == good.approved->digest());
    FUZZ_REQUIRE(now.digest == then.digest && now.message_hash == then.message_hash);
    FUZZ_REQUIRE(now.domain_hash == then.domain_hash && now.safe_tx == then.safe_tx && now.calls == then.calls);
    FUZZ_REQUIRE(std::ranges::equal(now.trades, then.trades, same));
    FUZZ_REQUIRE((*approved)->simulated().checks() == good.approved->simulated().checks());
    return 0;
}
