#include "evm/rlp.h"
#include "evm/transaction.h"
#include <algorithm>

namespace ballast::evm {

namespace {

using rlp::Item;
using Type = Transaction::Type;

std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::transaction_malformed, Stage::base, {{"why", std::move(why)}});
}

/// Takes the fields of a list one by one. The first field that is not what it should be makes the reader bad: later
/// ones read as nothing and `finish` says why.
class Fields {
public:
    explicit Fields(const Item& item)
    {
        if (const auto* list = std::get_if<std::vector<Item>>(&item.value))
            m_items = *list;
        else
            go_bad("a list is missing");
    }

    [[nodiscard]] std::size_t left() const { return m_items.size(); }
    [[nodiscard]] const std::string& why() const { return m_why; }
    void go_bad(std::string why)
    {
        if (m_why.empty()) m_why = std::move(why);
        m_items = {};
    }

    U256 number(const char* name)
    {
        const Item* item = take(name);
        if (item == nullptr) return {};
        const auto value = rlp::to_number(*item);
        if (value) return *value;
        go_bad(std::string(name) + ": " + std::string(value.error().parameter("why")));
        return {};
    }
    std::uint64_t small_number(const char* name)
    {
        const U256 value = number(name);
        if (!value.fits_u64()) go_bad(std::string(name) + " is too large");
        return value.low_u64();
    }
    BytesView bytes(const char* name)
    {
        const Item* item = take(name);
        if (item == nullptr) return {};
        if (const auto* bytes = std::get_if<Bytes>(&item->value)) return *bytes;
        go_bad(std::string(name) + " is a list");
        return {};
    }
    template <std::size_t N>
    FixedBytes<N> fixed(const char* name)
    {
        const BytesView from = bytes(name);
        FixedBytes<N> out;
        if (from.size() == N)
            std::copy(from.begin(), from.end(), out.bytes.begin());
        else
            go_bad(std::string(name) + " has the wrong size");
        return out;
    }
    std::optional<Address> destination()
    {
        const BytesView from = bytes("to");
        if (from.empty()) return std::nullopt;
        if (from.size() != Address::size()) {
            go_bad("to has the wrong size");
            return std::nullopt;
        }
        Address out;
        std::copy(from.begin(), from.end(), out.bytes.begin());
        return out;
    }
    /// The items of an inner list, each read by `read`, which gets its own Fields.
    template <class T, class Read>
    std::vector<T> list(const char* name, Read read)
    {
        std::vector<T> out;
        const Item* item = take(name);
        if (item == nullptr) return out;
        Fields inner(*item);
        for (const Item& each : inner.m_items) {
            Fields fields(each);
            out.push_back(read(fields));
            if (fields.left() != 0) fields.go_bad(std::string(name) + " has an entry with too many fields");
            if (!fields.why().empty()) inner.m_why = fields.why();
        }
        if (!inner.why().empty()) go_bad(inner.why());
        return out;
    }
    std::vector<Bytes32> slots()
    {
        std::vector<Bytes32> out;
        const Item* item = take("storage keys");
        if (item == nullptr) return out;
        Fields inner(*item);
        while (inner.left() != 0)
            out.push_back(inner.fixed<32>("storage key"));
        if (!inner.why().empty()) go_bad(inner.why());
        return out;
    }

private:
    const Item* take(const char* name)
    {
        if (m_items.empty()) {
            go_bad(std::string(name) + " is missing");
            return nullptr;
        }
        const Item* item = &m_items.front();
        m_items = m_items.subspan(1);
        return item;
    }
    std::span<const Item> m_items;
    std::string m_why;
};

AccessEntry read_access(Fields& fields)
{
    AccessEntry out;
    out.address = {{fields.fixed<20>("access list address").bytes}};
    out.slots = fields.slots();
    return out;
}

Signature read_r_s(Fields& fields, std::uint64_t y_parity)
{
    if (y_parity > 1) fields.go_bad("y parity is neither 0 nor 1");
    Signature out;
    out.r = to_word(fields.number("r"));
    out.s = to_word(fields.number("s"));
    out.y_parity = static_cast<std::uint8_t>(y_parity & 1);
    return out;
}

Authorization read_authorization(Fields& fields)
{
    Authorization out;
    out.chain.value = fields.small_number("authorization chain");
    out.address = {{fields.fixed<20>("authorization address").bytes}};
    out.nonce = fields.small_number("authorization nonce");
    const std::uint64_t y_parity = fields.small_number("authorization y parity");
    out.signature = read_r_s(fields, y_parity);
    return out;
}

void read_call(Fields& fields, Transaction& out)
{
    out.gas.value = fields.small_number("gas");
    out.to = fields.destination();
    out.value.value = fields.number("value");
    const BytesView data = fields.bytes("data");
    out.data.assign(data.begin(), data.end());
}

/// v of a legacy transaction holds the parity and, by EIP-155, the chain.
Signature read_legacy_signature(Fields& fields, Transaction& out)
{
    const U256 v = fields.number("v");
    if (v == U256(27) || v == U256(28)) return read_r_s(fields, v.low_u64() - 27);
    if (v < U256(35)) fields.go_bad("v is none that exists");
    const U256 chain = (v - 35) >> 1;
    if (!chain.fits_u64()) fields.go_bad("the chain id is too large");
    out.chain = ChainId{chain.low_u64()};
    return read_r_s(fields, (v - 35).low_u64() & 1);
}

SignedTransaction read_legacy(Fields& fields)
{
    SignedTransaction out;
    out.transaction.type = Type::legacy;
    out.transaction.nonce = fields.small_number("nonce");
    out.transaction.max_fee.value = fields.number("gas price");
    read_call(fields, out.transaction);
    out.signature = read_legacy_signature(fields, out.transaction);
    return out;
}

SignedTransaction read_typed(Fields& fields, Type type)
{
    SignedTransaction out;
    Transaction& into = out.transaction;
    into.type = type;
    into.chain = ChainId{fields.small_number("chain id")};
    into.nonce = fields.small_number("nonce");
    if (type != Type::access_list) into.max_priority_fee.value = fields.number("priority fee");
    into.max_fee.value = fields.number("fee");
    read_call(fields, into);
    into.access_list = fields.list<AccessEntry>("access list", read_access);
    if (type == Type::set_code)
        into.authorizations = fields.list<Authorization>("authorization list", read_authorization);
    const std::uint64_t y_parity = fields.small_number("y parity");
    out.signature = read_r_s(fields, y_parity);
    return out;
}

/// What no chain would take, whatever its state.
Result<void> check(const SignedTransaction& read)
{
    const Transaction& transaction = read.transaction;
    if (transaction.nonce == ~std::uint64_t(0)) return malformed("nonce is the largest number (EIP-2681)");
    if (!checked_mul(transaction.max_fee.value, transaction.gas.value)) return malformed("gas times fee is too large");
    if (transaction.max_priority_fee > transaction.max_fee) return malformed("the priority fee is above the fee");
    if (transaction.type == Type::set_code && !transaction.to) return malformed("a set-code transaction needs to");
    if (transaction.type == Type::set_code && transaction.authorizations.empty())
        return malformed("a set-code transaction needs authorizations");
    const auto signature = signature_from_bytes65(to_bytes65(read.signature));
    if (!signature) return std::unexpected(signature.error());
    return {};
}

Result<SignedTransaction> read_all(BytesView body, std::optional<Type> type)
{
    const auto item = rlp::decode(body);
    if (!item) return malformed(std::string(item.error().parameter("why")));
    Fields fields(*item);
    SignedTransaction out = type ? read_typed(fields, *type) : read_legacy(fields);
    if (fields.left() != 0) fields.go_bad("too many fields");
    if (!fields.why().empty()) return malformed(fields.why());
    BALLAST_CHECK(check(out));
    return out;
}

} // namespace

Result<SignedTransaction> decode_signed(BytesView raw)
{
    if (raw.empty()) return malformed("there are no bytes");
    if (raw[0] >= 0xc0) return read_all(raw, std::nullopt);
    const auto type = static_cast<Type>(raw[0]);
    const bool known = type == Type::access_list || type == Type::fee_market || type == Type::set_code;
    if (!known) return malformed("the type is unknown");
    return read_all(raw.subspan(1), type);
}

} // namespace ballast::evm
