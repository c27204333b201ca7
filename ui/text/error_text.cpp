#include "ui/text/error_text.h"
#include "ui/text/code_words.h"
#include "ui/text/error_parts.h"
#include <QCoreApplication>

namespace ballast::text {
namespace {

// clang-format off: a table. Why nothing is lost; several errors share each of these.
constexpr const char* k_kept = QT_TRANSLATE_NOOP("error", "Nothing was changed and nothing was sent");
constexpr const char* k_kept_points = QT_TRANSLATE_NOOP("error", "What was read before it is kept");
constexpr const char* k_unchanged = QT_TRANSLATE_NOOP("error", "Nothing was changed");
constexpr const char* k_unsent = QT_TRANSLATE_NOOP("error", "Nothing was sent; the treasury is untouched");
constexpr const char* k_old = QT_TRANSLATE_NOOP("error", "The last numbers stay on the page; the treasury is untouched");
constexpr const char* k_held = QT_TRANSLATE_NOOP("error", "No plan is made on numbers that cannot be trusted; the treasury is untouched");
constexpr const char* k_policy = QT_TRANSLATE_NOOP("error", "The policy in force did not change");
constexpr const char* k_locked = QT_TRANSLATE_NOOP("error", "The key stays locked; there is no limit on tries");
constexpr const char* k_gas = QT_TRANSLATE_NOOP("error", "All trades were undone together; only gas was spent");
constexpr const char* k_undone = QT_TRANSLATE_NOOP("error", "This transaction was undone whole; only its gas was spent");
constexpr const char* k_tracked = QT_TRANSLATE_NOOP("error", "The journal keeps the transaction; it cannot be sent twice");
constexpr const char* k_chain = QT_TRANSLATE_NOOP("error", "The treasury is on the chain, not in this file; it is untouched");
constexpr const char* k_done = QT_TRANSLATE_NOOP("error", "The first %1 of %2 transactions are done and stay done; the treasury keeps what they brought");
constexpr const char* k_allowed = QT_TRANSLATE_NOOP("error", "The first %1 of %2 transactions are done and stay done; the treasury keeps what they brought. What the next trade was to sell is still allowed to %3: the next plan replaces that allowance, or a wallet can revoke it");
// clang-format on

ErrorText text_of(const Error& error)
{
    // One endpoint of several answers: what the other's fault is matters less than that plans wait for it.
    if (!error.parameter("alone").empty())
        return made(
            say(error,
                QT_TRANSLATE_NOOP("error", "Only %1 answers, not %2: plans wait until two endpoints tell the same"),
                {"alone", "endpoint"}),
            k_held,
            QT_TRANSLATE_NOOP("error", "Wait for the other endpoint, or replace or remove it on the Networks page"));
    // clang-format off
    switch (error.code) {
    case Code::number_overflow:
        return made(say(error, QT_TRANSLATE_NOOP("error", "A number became larger than Ethereum can hold")), k_kept,
                    QT_TRANSLATE_NOOP("error", "Report this with the details: no real treasury reaches such numbers"));
    case Code::division_by_zero:
        return made(say(error, QT_TRANSLATE_NOOP("error", "A calculation would have divided by zero")), k_kept,
                    QT_TRANSLATE_NOOP("error", "Look at the prices on the overview, then refresh"));
    case Code::number_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "“%1” is not a number"), {"text"}), k_unchanged,
                    QT_TRANSLATE_NOOP("error", "Write digits only, with a point before the decimals"));
    case Code::amount_too_fine:
        return made(say(error, QT_TRANSLATE_NOOP("error", "“%1” has more decimals than the token, which has %2"), {"text", "decimals"}), k_unchanged,
                    QT_TRANSLATE_NOOP("error", "Write an amount with fewer decimals"));
    case Code::hex_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "“%1” is not valid hexadecimal"), {"text"}), k_unchanged,
                    QT_TRANSLATE_NOOP("error", "Copy it again from where it came, whole"));
    case Code::address_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "“%1” is not an address"), {"text"}), k_unchanged,
                    QT_TRANSLATE_NOOP("error", "An address is 0x and 40 digits; copy it again, whole"));
    case Code::address_checksum:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The capitals of %1 do not match: a character is wrong"), {"text"}), k_unchanged,
                    QT_TRANSLATE_NOOP("error", "Copy the address again from where it came; do not type it"));
    case Code::rlp_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "Encoded data could not be read: %1"), {"why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Try again; if it repeats, use another endpoint on the Networks page"));
    case Code::abi_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "A contract answered in a way that could not be read: %1"), {"why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Check that the address is the contract you mean, then refresh"));
    case Code::typed_data_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The data to sign is not valid: %1"), {"why"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Make the plan again and review it"));
    case Code::transaction_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "A transaction could not be read: %1"), {"why"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Make the plan again and review it"));
    case Code::key_invalid:
        return made(say(error, QT_TRANSLATE_NOOP("error", "This is not a usable private key")), k_unchanged,
                    QT_TRANSLATE_NOOP("error", "Check that you pasted the whole key, 64 hexadecimal digits"));
    case Code::signature_invalid:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The signature does not belong to this plan, or it is not in the standard form")), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Ask the signer to sign again and compare both hashes"));
    case Code::input_unreadable:
        return made(say(error, QT_TRANSLATE_NOOP("error", "What was given cannot be read: %1"), {"why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Check that it is what the command takes, and that it was copied whole"));
    case Code::file_unreadable:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The file %1 could not be read: %2"), {"path", "why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Check that it exists and that you may read it"));
    case Code::file_unwritable:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The file %1 could not be written: %2"), {"path", "why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Choose another folder, or check its permissions"));
    case Code::disk_full:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The disk is full: %1 could not be written"), {"path"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Free some space, then try again"));
    case Code::json_malformed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The file %1 is damaged: %2"), {"path", "why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Restore it from a copy, or remove it and start again"));
    case Code::database_damaged:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The database %1 is damaged: %2"), {"path", "why"}), k_chain,
                    QT_TRANSLATE_NOOP("error", "Restore the data folder from a copy; the treasury on chain is not affected"));
    case Code::database_newer:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The database %1 was written by a later version of Ballast (format %2)"), {"path", "version"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Install the newest version and start again"));
    case Code::already_running:
        return made(say(error, QT_TRANSLATE_NOOP("error", "Ballast already runs with this data folder: %1"), {"path"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Use the window that is open, or close it first"));
    case Code::chain_file_invalid:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The network file %1 is not valid: %2, %3"), {"path", "field", "why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Correct the field, or remove the file"));
    case Code::chain_unknown:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The network “%1” is not known"), {"chain"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Choose a network of the Networks page, or add its file"));
    case Code::endpoint_malformed:
        return made(say(with_words(error, "why", rule_words), QT_TRANSLATE_NOOP("error", "Address %1 is not that of an endpoint: %2"), {"number", "why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Write the whole address, such as https://node.example:8545"));
    case Code::endpoint_refused:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 refuses the connection: %2"), {"endpoint", "why"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Check your connection, or use another endpoint on the Networks page"));
    case Code::endpoint_timeout:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 gave no answer within %2 s"), {"endpoint", "seconds"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Wait for the next try, or use another endpoint on the Networks page"));
    case Code::endpoint_garbage:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 answered with something that is not Ethereum data: %2"), {"endpoint", "why"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Check the address of the endpoint on the Networks page"));
    case Code::endpoint_too_large:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 answered with more than %2"), {"endpoint", "limit"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Use another endpoint on the Networks page"));
    case Code::head_stale:
        return made(say(with_ages(error, {"age", "limit"}), QT_TRANSLATE_NOOP("error", "The newest block is %1 old: the endpoint stands still, or this computer’s clock is wrong"), {"age"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Use another endpoint on the Networks page, or set the clock"));
    case Code::endpoint_limited:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 limits how often it may be asked"), {"endpoint"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Wait a little, or add an endpoint of your own on the Networks page"));
    case Code::endpoint_tls:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The secure connection to %1 failed: %2"), {"endpoint", "why"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Check the clock of this computer and the address of the endpoint"));
    case Code::endpoint_wrong_chain:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 serves chain %3, not chain %2"), {"endpoint", "expected", "actual"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Enter an endpoint of the right network on the Networks page"));
    case Code::endpoint_other_network:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 is another network with the number of %2: its first block is not that of %2"), {"endpoint", "chain"}),
                    QT_TRANSLATE_NOOP("error", "The numbers are that network’s, and what is signed for it may count on the real one too"),
                    QT_TRANSLATE_NOOP("error", "Enter another endpoint on the Networks page before you sign anything with keys that hold money"));
    case Code::endpoints_disagree:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 and %2 give different answers: %3"), {"first", "second", "what"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Wait for the next block; if it stays, remove the endpoint you do not trust"));
    case Code::endpoint_none:
        return made(say(error, QT_TRANSLATE_NOOP("error", "No endpoint of %1 answers"), {"chain"}), k_old,
                    QT_TRANSLATE_NOOP("error", "Check your connection, or add an endpoint on the Networks page"));
    case Code::rpc_failed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The node refused %1: %2"), {"method", "message"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Try again; if it repeats, use another endpoint on the Networks page"));
    case Code::rpc_method_missing:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The node does not offer %1"), {"method"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Use another endpoint on the Networks page"));
    case Code::call_reverted:
        return made(say(with_words(error, "reason", revert_words), QT_TRANSLATE_NOOP("error", "A contract refused the call: %1"), {"reason"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Read the reason, then make the plan again"));
    case Code::block_unknown:
        return made(say(error, QT_TRANSLATE_NOOP("error", "Block %1 is not on the chain, or not any more"), {"block"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Name a block that is there. When it was the newest: nothing, the next one is read"));
    case Code::past_unreadable:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The endpoints do not tell what the treasury held on %1: %2"), {"time", "why"}), k_kept_points,
                    QT_TRANSLATE_NOOP("error", "Add an archive endpoint, one that keeps old states, on the Networks page"));
    case Code::cancelled:
        return made(say(error, QT_TRANSLATE_NOOP("error", "Cancelled")), k_kept,
                    QT_TRANSLATE_NOOP("error", "Start again when you are ready"));
    case Code::policy_malformed:
        return made(say(with_words(error, "why", rule_words), QT_TRANSLATE_NOOP("error", "The policy file cannot be read: %1"), {"why"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Correct the file, or open another one"));
    case Code::policy_field_unknown:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The policy has a field that is not known: %1"), {"field"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Remove the field or correct its name"));
    case Code::policy_field_missing:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The policy lacks the field %1"), {"field"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Add the field"));
    case Code::policy_field_invalid:
        return made(say(with_words(error, "why", rule_words), QT_TRANSLATE_NOOP("error", "The field %1 of the policy is not valid: %2"), {"field", "why"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Correct the field"));
    case Code::policy_weights_sum:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The targets sum to %1, not to 100 %"), {"sum"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Change targets until they sum to 100 %"));
    case Code::policy_asset_unknown:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 names an asset that is not known: %2"), {"field", "asset"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Name a token of this network, by symbol or address"));
    case Code::policy_asset_twice:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 names %2 a second time"), {"field", "asset"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Keep each asset in one target only"));
    case Code::policy_band_too_wide:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The band of %1 is %2, wider than its weight of %3"), {"field", "band", "weight"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Make the band narrower than the target"));
    case Code::policy_version:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The policy was written for version %1 of the format"), {"version"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Install the newest version of Ballast"));
    case Code::policy_wrong_chain:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The policy is for chain %1, but %2 is chain %3"), {"policy", "chain", "id"}), k_policy,
                    QT_TRANSLATE_NOOP("error", "Name the network the policy was written for"));
    case Code::policy_missing:
        return made(say(error, QT_TRANSLATE_NOOP("error", "No treasury with a policy is watched here yet")), k_kept,
                    QT_TRANSLATE_NOOP("error", "Watch a treasury: on the overview, or with ballastctl treasury add"));
    case Code::token_unreadable:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 does not answer like a token: %2"), {"token", "what"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Check the token’s address in the policy"));
    case Code::treasury_unreadable:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 is neither a Safe nor an account that can be read: %2"), {"address", "why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Check the address and the network"));
    case Code::safe_version_unsupported:
        return made(say(error, QT_TRANSLATE_NOOP("error", "This Safe has version %1; Ballast knows 1.3.0 and 1.4.1"), {"version"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Update the Safe in its own application first"));
    case Code::price_missing:
        return made(say(error, QT_TRANSLATE_NOOP("error", "There is no price for %1"), {"asset"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Name a price source for it, or leave it out of the targets"));
    case Code::price_stale:
        return made(say(with_ages(error, {"age", "limit"}), QT_TRANSLATE_NOOP("error", "The price of %1 is %2 old; the limit is %3"), {"asset", "age", "limit"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Wait for a new price"));
    case Code::price_not_positive:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The price source of %1 answered %2"), {"asset", "answer"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Wait for a new price; do not trade this asset until then"));
    case Code::price_round_incomplete:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The newest price of %1 is not final yet"), {"asset"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Wait for the next block"));
    case Code::sequencer_down:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The sequencer of %1 is down, so its prices cannot be trusted"), {"chain"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Wait until the network works again"));
    case Code::sequencer_grace:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The sequencer of %1 came back %2 s ago; its prices are still settling"), {"chain", "seconds"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Wait until the prices have settled"));
    case Code::treasury_empty:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The treasury holds nothing that the policy names")), k_kept,
                    QT_TRANSLATE_NOOP("error", "Check the address, or add the assets it holds to the targets"));
    case Code::history_too_short:
        return made(say(error, QT_TRANSLATE_NOOP("error", "There is not enough price history for %1 yet: %2 of %3 prices"), {"asset", "have", "need"}), k_held,
                    QT_TRANSLATE_NOOP("error", "Nothing: the fixed band stands in until then"));
    case Code::pool_missing:
        return made(say(error, QT_TRANSLATE_NOOP("error", "No pool trades %1 for %2"), {"sell", "buy"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Choose another member of the target to trade"));
    case Code::pool_left_out:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The %1 pool %2 is left out, because what it answers is no pool’s state: %3"), {"venue", "pool", "why"}),
                    QT_TRANSLATE_NOOP("error", "Plans use the other pools"),
                    QT_TRANSLATE_NOOP("error", "Look the pool up on the explorer when it should be there"));
    case Code::liquidity_insufficient:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The pools cannot take %3 %1 for %2"), {"sell", "buy", "amount"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan a smaller step: to the edge of the band"));
    case Code::route_failed:
        return made(say(error, QT_TRANSLATE_NOOP("error", "No good route was found: %1"), {"why"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again at the next block"));
    case Code::plan_infeasible:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 pays over %2 less than the price feeds"), {"pool", "limit"}),
                    k_unsent, QT_TRANSLATE_NOOP("error", "Wait for the pool, or look at the limits on the Policy page"));
    case Code::simulation_failed:
        return made(say(with_words(error, "reason", revert_words), // call 0: every call alone would pass
                        error.parameter("call") == "0" ? QT_TRANSLATE_NOOP("error", "The simulation of the whole transaction fails: %2")
                                                       : QT_TRANSLATE_NOOP("error", "The simulation stops at call %1: %2"), {"call", "reason"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again at today’s prices"));
    case Code::simulation_unavailable:
        return made(say(error, QT_TRANSLATE_NOOP("error", "No endpoint can simulate this plan: it takes %1"), {"why"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Use another endpoint on the Networks page"));
    case Code::plan_outdated:
        return made(say(with_ages(error, {"limit"}), QT_TRANSLATE_NOOP("error", "The plan is older than %1"), {"limit"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again at today’s prices"));
    case Code::plan_expired:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The plan was valid until %1; the chain refuses it now"), {"deadline"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again at today’s prices"));
    case Code::plan_altered:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The approved plan was changed on the disk: it shows other than what would be signed")), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Give the plan up on the overview, plan again, and find out who can write to the data folder"));
    case Code::plan_token_unknown:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The approved plan trades a token that the policy no longer names: %1"), {"asset"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Put the token back into the policy, or give the plan up on the overview and plan again"));
    case Code::note_new:
        return made(say(with_check(error), QT_TRANSLATE_NOOP("error", "Since the plan was approved, a note came up that nobody has read: %1"), {"check"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Wait: Ballast looks again at every block. If it stays, give the plan up and plan again"));
    case Code::dry_run_missing:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The approved plan is not simulated again yet since the program started")), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Sign when the simulation has succeeded; it runs by itself at every block"));
    case Code::check_blocked:
        return made(say(with_check(error), QT_TRANSLATE_NOOP("error", "A check stops this plan: %1"), {"check"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again, or wait until the check passes"));
    case Code::notes_unread:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 notes are not confirmed yet"), {"count"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Read the notes beside the checks, then confirm them"));
    case Code::digest_mismatch:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The hash you saw is not the hash of this plan")), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Review the plan again and compare the hashes"));
    case Code::passphrase_wrong:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The passphrase of %1 is not right"), {"key"}), k_locked,
                    QT_TRANSLATE_NOOP("error", "Try again; capitals matter"));
    case Code::passphrase_weak:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The passphrase is too weak: %1"), {"why"}), k_unchanged,
                    QT_TRANSLATE_NOOP("error", "Use a longer one, for example four or more unrelated words"));
    case Code::keystore_damaged:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The key file %1 is damaged, or no key file: %2"), {"path", "why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Name a keystore of version 3, or restore the file from a copy"));
    case Code::keystore_unsupported:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The key file %1 uses %2, which Ballast does not read"), {"path", "what"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Export the key again as a keystore of version 3"));
    case Code::key_locked:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The key %1 is locked"), {"address"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Unlock it with its passphrase"));
    case Code::key_unknown:
        return made(say(error, QT_TRANSLATE_NOOP("error", "There is no key for %1 on this computer"), {"address"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Add it on the Wallets page"));
    case Code::key_exists:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The key %1 is already here"), {"address"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Nothing: unlock it when you need it"));
    case Code::signer_not_owner:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 is not an owner of this Safe"), {"address"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Sign with a key of one of the owners"));
    case Code::signatures_missing:
        return made(say(error, QT_TRANSLATE_NOOP("error", "%1 of %2 signatures are there"), {"have", "need"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Collect the missing signatures, then send"));
    case Code::nonce_used:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The Safe went on: its nonce is %2, the plan was made for %1"), {"nonce", "now"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again: another transaction was executed first"));
    case Code::sender_nonce_used:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The paying account has sent another transaction with the nonce %1"), {"nonce"}), k_tracked,
                    QT_TRANSLATE_NOOP("error", "Plan again; look at the paying account first"));
    case Code::base_fee_above_cap:
        return made(say(with_gwei(error, {"base_fee", "cap"}), QT_TRANSLATE_NOOP("error", "The base fee is %1 gwei, above your cap of %2 gwei"), {"base_fee", "cap"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Wait for cheaper gas, or raise the cap on the Policy page"));
    case Code::submission_expired:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The transaction was not included before the plan’s deadline")),
                    error.parameter("open").empty()
                        ? QT_TRANSLATE_NOOP("error", "Its trades refuse from now on: should it be included after all, gas is spent and nothing is traded")
                        : QT_TRANSLATE_NOOP("error", "It trades nothing, but has no deadline: should it be included after all, an approval or a wrapping in it takes effect"),
                    QT_TRANSLATE_NOOP("error", "Plan again. What the paying account sends next waits behind this one until it is included, or a wallet replaces it"));
    case Code::account_moved:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The account has sent something since the plan was made: its nonce is %2, the plan’s %1"), {"nonce", "now"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again: what the account holds may have changed"));
    case Code::payer_not_account:
        return made(say(error, QT_TRANSLATE_NOOP("error", "A plain account sends its own transactions, and %1 is another one"), {"address", "account"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Send with the key of the account that the plan is for"));
    case Code::account_busy:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The account %1 has another transaction on its way"), {"address"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Wait until that is in a block, then plan again: it may change what the account holds"));
    case Code::transaction_too_large:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The transaction needs %1 gas, and one transaction may use %2"), {"need", "most"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Plan again with fewer trades: raise the least ticket on the Policy page"));
    case Code::gas_money_missing:
        return made(say(with_coins(error, {"have", "need"}), QT_TRANSLATE_NOOP("error", "The paying account has %1 of the chain’s own coin; the gas may cost %2"), {"have", "need"}), k_unsent,
                    QT_TRANSLATE_NOOP("error", "Send some coins for gas to the paying account"));
    case Code::execution_failed:
        return made(say(with_words(error, "reason", revert_words), QT_TRANSLATE_NOOP("error", "Not executed: %1"), {"reason"}), k_gas,
                    QT_TRANSLATE_NOOP("error", "Plan again at today’s prices"));
    case Code::transaction_reverted:
        return made(say(with_words(error, "reason", revert_words), QT_TRANSLATE_NOOP("error", "Not executed, the transaction was reverted: %1"), {"reason"}), k_undone,
                    QT_TRANSLATE_NOOP("error", "Plan again at today’s prices"));
    case Code::receipt_timeout:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The transaction %1 was not included within %2 s"), {"hash", "seconds"}), k_tracked,
                    QT_TRANSLATE_NOOP("error", "Wait, or continue the plan from the overview"));
    case Code::receipt_reorged:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The block of transaction %1 was replaced"), {"hash"}), k_tracked,
                    QT_TRANSLATE_NOOP("error", "Nothing: Ballast watches until it is included again"));
    case Code::outcome_unproven:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The transaction was included, but its effect could not be proved: %1"), {"what"}), k_tracked,
                    QT_TRANSLATE_NOOP("error", "Compare the balances with the plan before you act again"));
    case Code::unexpected_failure:
        return made(say(error, QT_TRANSLATE_NOOP("error", "A fault in Ballast stopped this: %1"), {"what"}),
                    QT_TRANSLATE_NOOP("error", "Whatever was signed or sent is in the journal"),
                    QT_TRANSLATE_NOOP("error", "Start Ballast again, and report this with the details"));
    case Code::audit_broken:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The log does not hold together at record %1: %2"), {"record", "why"}), k_chain,
                    QT_TRANSLATE_NOOP("error", "Keep the data folder as it is and find out who changed it"));
    case Code::command_not_possible:
        return made(say(with_words(error, "why", refusal_words), QT_TRANSLATE_NOOP("error", "This is not possible now: %1"), {"why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Do first what is missing, or wait until it is over; then try again"));
    case Code::usage:
        return made(say(error, QT_TRANSLATE_NOOP("error", "The command line is not right: %1"), {"why"}), k_kept,
                    QT_TRANSLATE_NOOP("error", "Add --help to the command to see its right form"));
    }
    return {};
} // clang-format on
} // namespace

ErrorText error_text(const Error& error)
{
    ErrorText text = text_of(error);
    const bool allowed = !error.parameter("allowed").empty();
    if (!error.parameter("done").empty())
        text.safe = say(error, allowed ? k_allowed : k_done, {"done", "calls", "allowed"});
    return text;
}

} // namespace ballast::text
