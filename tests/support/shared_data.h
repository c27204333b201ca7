#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace ballast::tests {

/// A file or folder of the larger data set that may lie beside the checkout (`../shared`, or $BALLAST_SHARED).
/// Nothing when it is not there: the test then skips and prints why.
[[nodiscard]] std::optional<std::filesystem::path> shared_path(const std::string& relative);
/// A file of our own small set, `tests/data/…`: always there.
[[nodiscard]] std::filesystem::path data_path(const std::string& relative);
/// The whole file as text; aborts the test run when it cannot be read.
[[nodiscard]] std::string read_text(const std::filesystem::path& path);
/// The root of the sources.
[[nodiscard]] std::filesystem::path source_path();

} // namespace ballast::tests

/// Binds `name` to the path, or skips the test and says what is missing.
#define BALLAST_SHARED_OR_SKIP(name, relative)                                                                         \
    const auto name##_found = ballast::tests::shared_path(relative);                                                   \
    if (!name##_found) GTEST_SKIP() << "needs the larger data set: no " << (relative) << " beside the checkout";       \
    const auto& name = *name##_found
