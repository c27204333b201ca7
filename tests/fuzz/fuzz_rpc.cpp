#include "chain/codec.h"
#include "chain/rpc.h"
#include "fuzz.h"

/// A node's answer may be anything: as many answers as questions come out, or none; and no reader of results breaks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace ballast::chain;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::vector<Question> questions{{"a", "[]"}, {"b", "[]"}};
    const auto answers = parse_answers(text, questions, 1);
    if (answers) FUZZ_REQUIRE(answers->size() == questions.size());
    (void)codec::read_block(text);
    (void)codec::read_receipt(text);
    (void)codec::read_logs(text);
    (void)codec::read_fee_history(text);
    (void)codec::read_quantity(text);
    (void)codec::is_new_head(text);
    const auto calls = codec::read_simulation(text, 1);
    if (calls) FUZZ_REQUIRE(calls->size() == 1);
    return 0;
}
