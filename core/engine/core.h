#pragma once
#include "engine/engine.h"
#include "engine/logging.h"
#include "engine/records.h"
#include "engine/treasuries.h"
#include "engine/watch.h"
#include "send/kept.h"
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

/// The inside of the engine. Everything here lives on the engine thread; nothing is locked.
namespace ballast::engine {

/// One data folder with one treasury watched: reads the chain, carries out commands, publishes states.
class Core {
public:
    Core(boost::asio::io_context& io, EngineOptions options, Engine::OnState on_state); ///< idle until start()
    ~Core();
    void start();                 ///< opens the data folder and begins to watch; failures become standing problems
    void handle(Command command); ///< begins it; its result comes with a later state
    void stop();                  ///< ends all waits; the io_context runs dry afterwards

private:
    // -- core.cpp: the state and its publication
    void publish();
    void set_problem(const Error& error);
    void clear_problems();
    Result<void> record(audit::Kind kind, std::uint64_t plan_number, std::string subject, std::string body);
    void read_activity();
    void read_keys();
    [[nodiscard]] const Treasury* selected() const;
    [[nodiscard]] const Treasury* find_treasury(std::string_view chain, const Address& address) const;
    [[nodiscard]] std::shared_ptr<const chain::ChainConfig> find_chain(std::string_view name) const;
    void read_endpoints();
    [[nodiscard]] std::unexpected<Error> unknown_chain(const std::string& name) const;
    [[nodiscard]] std::vector<std::string> endpoints_of(const chain::ChainConfig& chain) const;
    [[nodiscard]] Result<std::shared_ptr<chain::Endpoints>> open_client(const chain::ChainConfig& chain);
    class Wait; ///< one line of EngineState::waiting while it lives
    void load_chains();
    // -- refresh.cpp: chain -> snapshot -> drift -> decision, again for every block
    void select(const std::string& chain, const Address& address);
    void rewatch();
    Task<void> watch_loop(WatchPtr watch);
    Task<Result<void>> refresh(WatchPtr watch);
    Task<Result<void>> decide(WatchPtr watch);
    Task<Result<AsOf>> read_as_of(WatchPtr watch, BlockNumber number);
    Task<Result<plan::Decision>> plan_now(WatchPtr watch, MakePlan wish);
    Task<Result<void>> decide_alternative(WatchPtr watch);
    [[nodiscard]] bool wants_alternative() const;
    void drop_alternative();
    Task<Result<snapshot::SnapshotPtr>> read_block(WatchPtr watch, chain::Block head);
    // -- history.cpp: what snapshots leave in the store, by treasury
    void read_history();
    [[nodiscard]] std::string history_key() const; ///< the selected treasury in the store: "chain/0xaddress"
    void store_history(const snapshot::Snapshot& snapshot, const drift::Drift& drift);
    [[nodiscard]] drift::Histories histories(std::chrono::seconds earlier = {}); ///< for volatilities of then and since
    Task<Result<std::string>> act(LoadHistory);
    // -- commands.cpp: one overload for each command
    Task<void> run(Command command);
    void conclude(std::uint64_t id, const Result<std::string>& result); ///< tells the outcome, once
    Task<Result<std::string>> act(Refresh);
    Task<Result<std::string>> act(SelectTreasury);
    Task<Result<std::string>> act(LookAtTreasury);
    Task<Result<std::string>> act(AddTreasury);
    Task<Result<std::string>> act(ForgetTreasury);
    Task<Result<std::string>> act(ReplacePolicy);
    Task<Result<std::string>> act(ImportPolicy);
    Task<Result<std::string>> act(ReadPolicy);
    Task<Result<std::string>> act(CreateKey);
    Task<Result<std::string>> act(ImportKeystore);
    Task<Result<std::string>> act(ImportRawKey);
    Task<Result<std::string>> act(UnlockKey);
    Task<Result<std::string>> act(LockKeys);
    Task<Result<std::string>> act(SetEndpoints);
    Task<Result<std::string>> act(VerifyAudit);
    Task<Result<std::string>> act(ExportAudit);
    Task<Result<std::string>> act(Cancel);
    Task<Result<std::string>> act(Quit);
    Result<std::string> save_policy(Treasury treasury, audit::Kind kind);
    // -- review.cpp, sending.cpp: simulate -> approve -> sign -> send, for the plan in hand
    Task<Result<std::string>> act(MakePlan);
    Task<Result<std::string>> act(SimulatePlan);
    Task<Result<std::string>> act(ApprovePlan);
    Task<Result<std::string>> act(RejectPlan);
    Task<Result<std::string>> act(SignWith);
    Task<Result<std::string>> act(AddSignature);
    Task<Result<std::string>> act(SendPlan);
    Task<Result<std::string>> act(ResumePlan);
    Task<Result<std::string>> act(AbandonPlan);
    Result<std::string> accept(const safe::Confirmation& confirmation);
    // -- kept.cpp: an approved plan of the selected treasury waits for its signatures in the journal
    Result<void> keep_approval(const approve::ApprovedPlan& approved, const std::vector<Address>& owners);
    void restore_review(); ///< to where the journal says it was; an empty one where it says nothing
    void show_kept(const send::KeptPlan& kept);
    Result<std::string> go_on_signing(const send::KeptPlan& kept); ///< its review, its treasury selected
    void read_unfinished();
    void leave_sending(std::uint64_t plan_number);
    class Submission; ///< one that is followed, while it lives
    /// Follows what begins, goes on with or ends the sending of a plan, to its outcome.
    Task<Result<std::string>> submit(std::uint64_t number, Address executor, Waiting::For what, send::Begin begin);
    [[nodiscard]] bool rests(bool from_the_start); ///< the submission under way: it can be stopped
    Task<void> stop_submission();
    Result<void> select_for(const send::Unfinished& submission);
    [[nodiscard]] Result<void> check_nothing_open(std::string_view command) const;
    Result<void> tell_outcome(std::uint64_t plan_number, const Review& review);
    Result<std::string> finish(std::uint64_t plan_number, const Result<send::Outcome>& outcome, Review& review);
    void show_progress(const send::Progress& progress);
    [[nodiscard]] send::SendOptions send_options(const Address& executor) const;
    [[nodiscard]] Review new_review() const; ///< nothing yet, about the selected treasury
    void forget_review();                    ///< back to that; what was approved stays in the journal
    [[nodiscard]] Review& sending_review();  ///< of the treasury whose plan is being sent, selected or not
    Task<Result<simulate::SimulatedPtr>> dry_run(WatchPtr watch, plan::PlanPtr plan); ///< on the newest block
    Task<void> resimulate(WatchPtr watch);
    Task<void> prove(WatchPtr watch);
    [[nodiscard]] Result<void> check_signing(std::string_view command) const;
    [[nodiscard]] Result<void> check_data(const ApprovePlan& command) const;
    [[nodiscard]] static std::unexpected<Error> not_possible(std::string command, std::string why);
    boost::asio::io_context& m_io;
    EngineOptions m_options;
    Engine::OnState m_on_state;
    SystemClock m_clock;
    EngineState m_state;
    bool m_stopping = false;
    Submission* m_submission = nullptr;        ///< the one that is followed: no second one of any plan beside it
    std::optional<Review> m_parked;            ///< of a submission whose treasury is not the selected one
    std::optional<Error> m_unproved;           ///< why the dry run of the restored approval did not pass
    std::optional<Error> m_chain_file_problem; ///< of a file of the person's own: nothing is asked until it is right
    std::optional<EngineLog> m_log;
    std::unique_ptr<store::Store> m_store;
    std::optional<audit::Log> m_audit;
    std::optional<sign::Keyring> m_keyring;
    Treasuries m_treasury_files;
    std::vector<Treasury> m_treasuries;
    WatchPtr m_watch;
    std::shared_ptr<chain::Endpoints> m_look_client; ///< of the newest first look
    boost::asio::steady_timer m_poke;                ///< cancelled to look at the chain at once
    std::uint64_t m_simulations = 0;                 ///< asked for so far: a late answer knows that it is not the last
    std::optional<Time> m_history_stored;
    approve::ApprovedPtr m_approved;
    std::optional<sign::Collector> m_collector;
    std::optional<MakePlan> m_alternative_wish; ///< how the alternative was asked for
    Result<chain::FeeHistory> m_fees;           ///< up to the snapshot's block
    std::uint64_t m_last_plan = 0;              ///< the highest number ever used here: one is never used for two plans
    std::string m_last_digest;                  ///< of that plan, when it was made in this run
    std::optional<records::Decided> m_last_decision; ///< as recorded: repeated decisions are not
    boost::asio::thread_pool m_workers{1};
};

} // namespace ballast::engine
