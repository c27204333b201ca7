#pragma once
#include "base/units.h"
#include <SQLiteCpp/SQLiteCpp.h>
#include <bit>

/// How our values lie in SQLite's columns.
namespace ballast::store {

/// SQLite's integers are signed; ours wrap into them and back without loss.
[[nodiscard]] inline std::int64_t to_column(std::uint64_t value) { return static_cast<std::int64_t>(value); }
/// A count, a block's number.
[[nodiscard]] inline std::uint64_t to_number(const SQLite::Column& column)
{
    return static_cast<std::uint64_t>(column.getInt64());
}
/// Seconds since 1970.
[[nodiscard]] inline std::int64_t to_column(Time time) { return time.time_since_epoch().count(); }
/// The inverse.
[[nodiscard]] inline Time to_time(const SQLite::Column& column)
{
    return Time(std::chrono::seconds(column.getInt64()));
}

/// As a BLOB; the bytes must outlive the statement's step. Empty is an empty BLOB, not NULL.
inline void bind_bytes(SQLite::Statement& statement, int index, BytesView bytes)
{
    const void* data = bytes.empty() ? "" : static_cast<const void*>(bytes.data()); // nullptr would be NULL
    statement.bind(index, data, static_cast<int>(bytes.size()));
}
/// A column of another size than N gives zeros: whoever reads checks what it means.
template <std::size_t N>
[[nodiscard]] FixedBytes<N> to_fixed(const SQLite::Column& column)
{
    FixedBytes<N> out;
    if (column.getBytes() == static_cast<int>(N)) std::memcpy(out.bytes.data(), column.getBlob(), N);
    return out;
}
/// The unsigned integer of a float's size.
template <class Float>
using BitsOf = std::conditional_t<sizeof(Float) == 4, std::uint32_t, std::uint64_t>;
/// Floats or doubles as their IEEE 754 bits, little-endian on every system.
template <class Float>
[[nodiscard]] Bytes pack(const std::vector<Float>& values)
{
    Bytes out;
    for (const Float value : values)
        for (unsigned i = 0; i < sizeof(Float); ++i)
            out.push_back(static_cast<std::uint8_t>(std::bit_cast<BitsOf<Float>>(value) >> (8 * i)));
    return out;
}
/// The inverse; a rest that is no whole number is left out.
template <class Float>
[[nodiscard]] std::vector<Float> unpack(const SQLite::Column& column)
{
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    std::vector<Float> out;
    constexpr int k_size = sizeof(Float);
    for (int at = 0; at + k_size <= column.getBytes(); at += k_size) {
        BitsOf<Float> bits = 0;
        for (int i = 0; i < k_size; ++i)
            bits |= BitsOf<Float>(bytes[at + i]) << (8 * i);
        out.push_back(std::bit_cast<Float>(bits));
    }
    return out;
}

} // namespace ballast::store
