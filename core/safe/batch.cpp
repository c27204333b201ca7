#include "evm/abi.h"
#include "safe/safe.h"

// MultiSendCallOnly: operation (1) || to (20) || value (32) || length (32) || data, one call after the other.
namespace ballast::safe {
namespace abi = evm::abi;
namespace {

constexpr std::size_t k_head = 1 + 20 + 32 + 32;

const abi::Selector& multi_send()
{
    static const abi::Selector k_selector = abi::selector("multiSend(bytes)");
    return k_selector;
}

std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::abi_malformed, Stage::simulate, {{"why", std::move(why)}});
}

} // namespace

SafeTx make_batch(std::span<const BatchCall> calls, const Address& multi_send_call_only, const U256& nonce)
{
    SafeTx out;
    out.nonce = nonce;
    if (calls.size() == 1) {
        out.to = calls[0].to;
        out.value = calls[0].value;
        out.data = calls[0].data;
        return out;
    }
    Bytes packed;
    for (const BatchCall& call : calls) {
        packed.push_back(0);
        append(packed, call.to);
        append(packed, to_word(call.value.value));
        append(packed, to_word(U256(call.data.size())));
        append(packed, call.data);
    }
    out.to = multi_send_call_only;
    out.data = abi::Writer(multi_send()).bytes(packed).finish();
    out.operation = 1;
    return out;
}

Result<std::vector<BatchCall>> split_batch(const SafeTx& transaction)
{
    if (transaction.operation == 0) return std::vector{BatchCall{transaction.to, transaction.value, transaction.data}};
    const BytesView data(transaction.data);
    if (data.size() < 4 || !std::ranges::equal(data.first(4), multi_send().bytes))
        return malformed("a delegatecall that is no multiSend");
    abi::Reader reader(data.subspan(4));
    const Bytes packed = reader.bytes();
    BALLAST_CHECK(reader.finish("multiSend"));
    std::vector<BatchCall> calls;
    for (BytesView rest(packed); !rest.empty();) {
        if (rest.size() < k_head) return malformed("a batch that ends inside a call");
        if (rest[0] != 0) return malformed("a batch with a delegatecall");
        BatchCall call;
        std::ranges::copy(rest.subspan(1, 20), call.to.bytes.begin());
        call.value = {from_word(rest.subspan(21, 32))};
        const U256 size = from_word(rest.subspan(53, 32));
        rest = rest.subspan(k_head);
        if (size > U256(rest.size())) return malformed("a batch that ends inside a call's data");
        call.data.assign(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(size.low_u64()));
        rest = rest.subspan(size.low_u64());
        calls.push_back(std::move(call));
    }
    return calls;
}

} // namespace ballast::safe
