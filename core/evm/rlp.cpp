#include "evm/rlp.h"

namespace ballast::evm::rlp {

namespace {

constexpr unsigned k_max_levels = 64;
constexpr std::uint8_t k_string = 0x80;
constexpr std::uint8_t k_list = 0xc0;
constexpr std::size_t k_short = 55; // payloads up to here need no length of their own

std::unexpected<Error> malformed(std::string why)
{
    return fail(Code::rlp_malformed, Stage::base, {{"why", std::move(why)}});
}

/// Bytes of a length written big-endian without leading zeros.
unsigned length_of_length(std::size_t length)
{
    unsigned count = 0;
    for (; length != 0; length >>= 8)
        ++count;
    return count;
}

void write_header(Bytes& out, std::uint8_t kind, std::size_t payload)
{
    if (payload <= k_short) {
        out.push_back(static_cast<std::uint8_t>(kind + payload));
        return;
    }
    const unsigned count = length_of_length(payload);
    out.push_back(static_cast<std::uint8_t>(kind + k_short + count));
    for (unsigned i = count; i-- > 0;)
        out.push_back(static_cast<std::uint8_t>(payload >> (8 * i)));
}

bool is_its_own_byte(const Bytes& string) { return string.size() == 1 && string[0] < k_string; }

void write(Bytes& out, const Item& item)
{
    if (const auto* string = std::get_if<Bytes>(&item.value)) {
        if (!is_its_own_byte(*string)) write_header(out, k_string, string->size());
        append(out, *string);
        return;
    }
    // The payload is written first and its header put before it: one move a level instead of one measuring walk a
    // level.
    const std::size_t start = out.size();
    for (const Item& each : std::get<1>(item.value))
        write(out, each);
    Bytes header;
    write_header(header, k_list, out.size() - start);
    out.insert(out.begin() + static_cast<std::ptrdiff_t>(start), header.begin(), header.end());
}

/// Where an item's payload lies in the bytes that start with it.
struct Header {
    bool list;
    std::size_t size; ///< of the header itself; 0 when the byte is its own payload
    std::size_t payload;
};

/// The length that follows the first byte when the payload is longer than 55 bytes.
Result<std::size_t> read_long_length(BytesView bytes, unsigned count)
{
    if (bytes.size() < 1 + count) return malformed("a length is cut off");
    if (bytes[1] == 0) return malformed("a length has a leading zero");
    if (count > sizeof(std::size_t)) return malformed("a length is too large");
    std::size_t length = 0;
    for (unsigned i = 0; i < count; ++i)
        length = length << 8 | bytes[1 + i];
    if (length <= k_short) return malformed("a length is not in its shortest form");
    return length;
}

Result<Header> read_header(BytesView bytes)
{
    if (bytes.empty()) return malformed("an item is missing");
    const std::uint8_t first = bytes[0];
    if (first < k_string) return Header{false, 0, 1};
    const bool list = first >= k_list;
    const unsigned code = first - (list ? k_list : k_string);
    Header header{list, 1, code};
    if (code > k_short) {
        const auto count = static_cast<unsigned>(code - k_short);
        BALLAST_TRY(length, read_long_length(bytes, count));
        header = {list, 1 + count, length};
    }
    if (header.payload > bytes.size() - header.size) return malformed("an item is cut off");
    if (!list && header.payload == 1 && bytes[header.size] < k_string)
        return malformed("a byte is not in its shortest form");
    return header;
}

/// Reads one item and takes it from the front of `bytes`.
Result<Item> read(BytesView& bytes, unsigned level)
{
    if (level > k_max_levels) return malformed("too many levels");
    BALLAST_TRY(header, read_header(bytes));
    BytesView payload = bytes.subspan(header.size, header.payload);
    bytes = bytes.subspan(header.size + header.payload);
    if (!header.list) return Item{Bytes(payload.begin(), payload.end())};
    std::vector<Item> items;
    while (!payload.empty()) {
        BALLAST_TRY(item, read(payload, level + 1));
        items.push_back(std::move(item));
    }
    return Item{std::move(items)};
}

} // namespace

Bytes encode(const Item& item)
{
    Bytes out;
    write(out, item);
    return out;
}

Result<Item> decode(BytesView bytes)
{
    auto item = read(bytes, 1);
    if (item && !bytes.empty()) return malformed("bytes follow the item");
    return item;
}

Item number(const U256& value)
{
    const Bytes32 word = to_word(value);
    const std::size_t size = (value.bit_width() + 7) / 8;
    return Item{Bytes(word.bytes.end() - static_cast<std::ptrdiff_t>(size), word.bytes.end())};
}

Item bytes(BytesView value) { return Item{Bytes(value.begin(), value.end())}; }

Item list(std::vector<Item> items) { return Item{std::move(items)}; }

Result<U256> to_number(const Item& item)
{
    const auto* string = std::get_if<Bytes>(&item.value);
    if (string == nullptr) return malformed("a number is a list");
    if (string->size() > 32) return malformed("a number is longer than 32 bytes");
    if (!string->empty() && string->front() == 0) return malformed("a number has a leading zero");
    return from_word(*string);
}

} // namespace ballast::evm::rlp
