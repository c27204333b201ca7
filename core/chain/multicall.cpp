#include "chain/multicall.h"
#include "evm/abi.h"

namespace ballast::chain {
namespace abi = evm::abi;

Bytes encode_aggregate3(std::span<const Call> calls)
{
    static const abi::Selector k_selector = abi::selector("aggregate3((address,bool,bytes)[])");
    std::vector<abi::Writer> elements;
    elements.reserve(calls.size());
    for (const Call& call : calls) {
        abi::Writer element;
        element.address(call.target).boolean(true).bytes(call.data);
        elements.push_back(std::move(element));
    }
    abi::Writer writer(k_selector);
    writer.array(elements, true);
    return writer.finish();
}

Result<std::vector<CallResult>> decode_aggregate3(BytesView answer, std::size_t count)
{
    abi::Reader reader(answer);
    std::vector<CallResult> results;
    bool good = true;
    for (abi::Reader& element : reader.array()) {
        CallResult result;
        result.success = element.boolean();
        result.data = element.bytes();
        good = good && element.good();
        results.push_back(std::move(result));
    }
    if (!good || !reader.good() || results.size() != count)
        return fail(Code::endpoint_garbage, Stage::chain, {{"why", "the answer is not Multicall3's"}});
    return results;
}

std::vector<std::size_t> split_calls(std::span<const Call> calls, std::size_t max_bytes)
{
    constexpr std::size_t k_overhead = 192; // offset, address, flag, data offset, length, padding
    std::vector<std::size_t> groups;
    std::size_t used = 0;
    for (const Call& call : calls) {
        const std::size_t size = call.data.size() + k_overhead;
        if (groups.empty() || used + size > max_bytes) {
            groups.push_back(0);
            used = 0;
        }
        ++groups.back();
        used += size;
    }
    return groups;
}

} // namespace ballast::chain
