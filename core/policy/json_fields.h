#pragma once
#include "base/result.h"
#include "base/units.h"
#include "evm/token.h"
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace ballast::policy {

/// Reads one JSON object strictly: every field that is asked for is checked, every field that is not asked for is
/// refused at the end. The first failure wins and names the field by its whole path ("targets[2].band.width").
class Fields {
public:
    /// `object` must outlive this; `path` is empty for the whole file. What is no object is refused.
    Fields(const nlohmann::json& object, std::string path);

    /// Finite number in [low, high].
    double number(const std::string& name, double low, double high);
    /// `otherwise` when the field is absent.
    double number_or(const std::string& name, double otherwise, double low, double high);
    /// Whole number in [low, high].
    std::int64_t whole(const std::string& name, std::int64_t low, std::int64_t high);
    /// `otherwise` when the field is absent.
    std::int64_t whole_or(const std::string& name, std::int64_t otherwise, std::int64_t low, std::int64_t high);
    /// Percent with at most four decimals, as a weight.
    Weight percent(const std::string& name);
    Weight percent_or(const std::string& name, Weight otherwise);     ///< `otherwise` when the field is absent
    std::string text(const std::string& name, std::size_t most = 64); ///< 1 to `most` bytes
    /// `otherwise` when the field is absent.
    std::string text_or(const std::string& name, const std::string& otherwise);
    Address address(const std::string& name); ///< capitals must match EIP-55
    /// One of the given words.
    std::string word(const std::string& name, std::span<const std::string_view> words);
    Fields object(const std::string& name);               ///< one level down; shares the first failure
    std::vector<Fields> objects(const std::string& name); ///< a list of objects, at least one
    /// Asks without counting it as read.
    [[nodiscard]] bool has(const std::string& name) const { return m_object->contains(name); }

    /// Refuses a field for a reason of its own.
    void refuse(const std::string& name, std::string why);
    void refuse(Error error);
    /// The first failure of this object and those inside it, or an unknown field.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] std::string path_of(const std::string& name) const; ///< "targets[2].band" + name

private:
    const nlohmann::json* find(const std::string& name);
    const nlohmann::json* m_object;
    std::string m_path;
    std::set<std::string> m_asked;
    std::shared_ptr<std::optional<Error>> m_error; ///< shared with the objects inside
};

} // namespace ballast::policy
