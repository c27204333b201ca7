#include "evm/abi.h"
#include "safe/safe.h"

// Reading a Safe's configuration.
namespace ballast::safe {
namespace abi = evm::abi;
namespace {

// keccak256("guard_manager.guard.address") and keccak256("fallback_manager.handler.address").
constexpr std::string_view k_guard_slot = "0x4a204f620c8c5ccdca3fd54d003badd85ba500436a431f0cbda4f558c93c34c8";
constexpr std::string_view k_handler_slot = "0x6c9a6c4a39284e37ed1cf53d337577d14212a4870fb976a4366c693b939918d5";
constexpr std::uint64_t k_module_page = 50;
constexpr std::uint64_t k_sentinel = 1; // the list of modules begins and ends at address 1

enum Position : std::size_t { version, owners, threshold, nonce, modules, guard, handler, count };

chain::Call plain(const Address& safe, std::string_view signature)
{
    return {safe, abi::Writer(abi::selector(signature)).finish()};
}

chain::Call storage(const Address& safe, std::string_view slot)
{
    const auto word = parse_fixed<32>(slot);
    abi::Writer writer(abi::selector("getStorageAt(uint256,uint256)"));
    writer.number(from_word(word->view())).number(1);
    return {safe, writer.finish()};
}

std::unexpected<Error> unreadable(std::string why)
{
    return fail(Code::treasury_unreadable, Stage::snapshot, {{"why", std::move(why)}});
}

// getStorageAt gives `bytes` of one word.
std::optional<Address> stored_address(const chain::CallResult& result)
{
    abi::Reader reader(result.data);
    const Bytes bytes = reader.bytes();
    if (!result.success || !reader.good() || bytes.size() != 32) return std::nullopt;
    Bytes32 word;
    std::ranges::copy(bytes, word.bytes.begin());
    return evm::address_from_word(word);
}

// Only the first word of the version counts: L2 singletons and builds add to it ("1.3.0+L2").
bool is_supported(std::string_view version)
{
    const auto base = version.substr(0, version.find_first_of("+-"));
    return base == "1.3.0" || base == "1.4.1";
}

Result<void> read_people(SafeState& state, std::span<const chain::CallResult> results)
{
    abi::Reader owners_reader(results[owners].data);
    state.owners = owners_reader.addresses();
    abi::Reader threshold_reader(results[threshold].data);
    const U256 threshold_number = threshold_reader.number();
    abi::Reader nonce_reader(results[nonce].data);
    state.nonce = nonce_reader.number();
    if (!owners_reader.good() || !threshold_reader.good() || !nonce_reader.good())
        return unreadable("owners, threshold or nonce");
    if (state.owners.empty() || threshold_number.is_zero() || threshold_number > U256(state.owners.size()))
        return unreadable("the threshold does not fit the owners");
    state.threshold = static_cast<unsigned>(threshold_number.low_u64());
    return {};
}

Result<void> read_modules(SafeState& state, const chain::CallResult& result)
{
    abi::Reader reader(result.data);
    state.modules = reader.addresses();
    const Address next = reader.address();
    if (!reader.good()) return unreadable("modules");
    // An incomplete list must not look like a complete one.
    if (from_word(next.view()) > U256(k_sentinel)) return unreadable("more modules than one page holds");
    return {};
}

} // namespace

std::vector<chain::Call> safe_calls(const Address& safe)
{
    abi::Writer page(abi::selector("getModulesPaginated(address,uint256)"));
    Address sentinel;
    sentinel.bytes.back() = k_sentinel;
    page.address(sentinel).number(k_module_page);
    return {plain(safe, "VERSION()"),     plain(safe, "getOwners()"), plain(safe, "getThreshold()"),
            plain(safe, "nonce()"),       {safe, page.finish()},      storage(safe, k_guard_slot),
            storage(safe, k_handler_slot)};
}

Result<std::optional<SafeState>> decode_safe(std::span<const chain::CallResult> results)
{
    if (results.size() != count) return unreadable("another number of answers than questions");
    // An account without code answers every call with success and nothing.
    const auto silent = [](const chain::CallResult& each) { return !each.success || each.data.empty(); };
    if (std::ranges::all_of(results, silent)) return std::optional<SafeState>();
    if (std::ranges::any_of(results.first(modules + 1), silent))
        return unreadable("it answers only some of a Safe's questions");

    SafeState state;
    abi::Reader version_reader(results[version].data);
    state.version = version_reader.text();
    if (!version_reader.good()) return unreadable("version");
    if (!is_supported(state.version))
        return fail(Code::safe_version_unsupported, Stage::snapshot, {{"version", state.version}});
    BALLAST_CHECK(read_people(state, results));
    BALLAST_CHECK(read_modules(state, results[modules]));
    const auto guard_address = stored_address(results[guard]);
    const auto handler_address = stored_address(results[handler]);
    if (!guard_address || !handler_address) return unreadable("guard or fallback handler");
    state.guard = *guard_address;
    state.fallback_handler = *handler_address;
    return std::optional(std::move(state));
}

} // namespace ballast::safe
