#pragma once
#include "base/units.h"
#include <SQLiteCpp/SQLiteCpp.h>

/// How our values lie in SQLite's columns.
namespace ballast::store {

/// SQLite's integers are signed; ours wrap into them and back without loss.
[[nodiscard]] inline std::int64_t to_column(std::uint64_t value) { return static_cast<std::int64_t>(value); }
[[nodiscard]] inline std::uint64_t to_number(const SQLite::Column& column)
{
    return static_cast<std::uint64_t>(column.getInt64());
}
[[nodiscard]] inline std::int64_t to_column(Time time) { return time.time_since_epoch().count(); }
[[nodiscard]] inline Time to_time(const SQLite::Column& column)
{
    return Time(std::chrono::seconds(column.getInt64()));
}

inline void bind_bytes(SQLite::Statement& statement, int index, BytesView bytes)
{
    statement.bind(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}
/// A column of another size than N gives zeros: whoever reads checks what it means.
template <std::size_t N>
[[nodiscard]] FixedBytes<N> to_fixed(const SQLite::Column& column)
{
    FixedBytes<N> out;
    if (column.getBytes() == static_cast<int>(N)) std::memcpy(out.bytes.data(), column.getBlob(), N);
    return out;
}
/// Floats as their IEEE 754 bits, little-endian on every system.
[[nodiscard]] Bytes pack_floats(const std::vector<float>& values);
[[nodiscard]] std::vector<float> unpack_floats(const SQLite::Column& column);

} // namespace ballast::store
