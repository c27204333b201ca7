#pragma once
#include "base/bytes.h"
#include "base/u256.h"

/// JSON-RPC 2.0 as Ethereum nodes speak it. JSON stays in this file's family (rpc, codec) and the chain files.
namespace ballast::chain {

/// One call of a node's method; `params` is JSON text, an array.
struct Question {
    std::string method; ///< "eth_call"
    std::string params; ///< a JSON array, ready to send
};
/// A node's answer as JSON text, or the error it gave (rpc_failed, rpc_method_missing, call_reverted, block_unknown,
/// endpoint_limited).
using Answer = Result<std::string>;

/// The request's text: one object, or an array for several. Ids count up from `first_id`.
[[nodiscard]] std::string format_questions(std::span<const Question> questions, std::uint64_t first_id);
/// The answers in the order of the questions, whatever order they came in. Fails with endpoint_garbage [why] when the
/// text is no JSON-RPC, an id is missing, foreign or twice there.
[[nodiscard]] Result<std::vector<Answer>> parse_answers(std::string_view text, std::span<const Question> questions,
                                                        std::uint64_t first_id);
/// Maps an error object of a node by code and message.
[[nodiscard]] Error map_rpc_error(const Question& question, std::int64_t code, std::string_view message,
                                  const Bytes& data);
/// Whether a broadcast failed only because the node already holds the same transaction.
[[nodiscard]] bool means_already_known(std::string_view message);

} // namespace ballast::chain
