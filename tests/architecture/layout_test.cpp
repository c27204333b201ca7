#include "architecture/sources.h"
#include <gtest/gtest.h>
#include <regex>

// Names, comments and leftovers.
namespace ballast::tests {
namespace {

TEST(Layout, FilesAreNamedInSnakeCase)
{
    const std::regex name("[a-z0-9_]+\\.(h|cpp)");
    for (const Source& source : sources())
        EXPECT_TRUE(std::regex_match(source.path.substr(source.path.rfind('/') + 1), name)) << source.path;
}

TEST(Layout, HeadersBeginWithPragmaOnce)
{
    for (const Source& source : sources())
        if (source.is_header()) {
            EXPECT_EQ(source.lines.empty() ? "" : source.lines.front(), "#pragma once") << source.path;
        }
}

TEST(Layout, CoreHeadersLiveInTheirFoldersNamespace)
{
    for (const Source& source : sources()) {
        if (!source.under("core/") || !source.is_header()) continue;
        const std::string folder = source.path.substr(5, source.path.find('/', 5) - 5);
        const std::string expected = folder == "base" ? "namespace ballast" : "namespace ballast::" + folder;
        const bool macros_only =
            std::ranges::none_of(source.lines, [](const std::string& line) { return line.starts_with("namespace"); });
        const bool found =
            std::ranges::any_of(source.lines, [&](const std::string& line) { return line.starts_with(expected); });
        EXPECT_TRUE(found || macros_only) << source.path << " has no " << expected;
    }
}

/// What a header offers to others: the types, functions, constants and aliases of its namespaces, and the types and
/// functions in the public part of its classes. The comment on a type tells what its data members are.
struct Declaration {
    std::string text;        ///< on one line, up to its body, its value or its semicolon
    std::size_t first, last; ///< lines, from 0
    bool in_class;
};

/// Reads declarations off a header in this project's format. Bodies are passed over.
class HeaderReader {
public:
    explicit HeaderReader(const Source& source)
    {
        bool directive = false;
        for (const std::string& line : source.lines) {
            directive = line.starts_with('#') || (directive && source.lines[m_line - 1].ends_with('\\'));
            if (!directive)
                for (const char c : std::regex_replace(std::regex_replace(line, k_quoted, "0"), k_comment, "") + ' ')
                    read(c);
            ++m_line;
        }
    }
    [[nodiscard]] const std::vector<Declaration>& found() const { return m_found; }

private:
    struct Scope {
        bool is_class, is_public;
    };
    void read(char c)
    {
        if (m_body > 0) {
            m_body += c == '{' ? 1 : c == '}' ? -1 : 0;
        } else if (c == '{') {
            open();
        } else if (c == '}') {
            m_scopes.pop_back();
        } else if (c == ';' && m_parentheses == 0) {
            if (!std::regex_match(m_text, k_forward)) end();
            m_text.clear();
        } else if (std::smatch label; c == ':' && std::regex_match(m_text, label, k_label)) {
            m_scopes.back().is_public = label[1] != "private" && label[1] != "protected";
            m_text.clear();
        } else if (c != ' ' || (!m_text.empty() && m_text.back() != ' ')) {
            if (m_text.empty()) m_first = m_line;
            m_parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            m_text += c;
        }
    }
    /// A brace: of a scope that is read, or of a body or a value that is not.
    void open()
    {
        const std::string head = std::regex_replace(m_text, k_template, "");
        const bool is_class = std::regex_search(head, std::regex("^(class|struct|union) "));
        m_body = !is_class && !head.starts_with("namespace") ? 1 : 0;
        if (m_parentheses > 0) return; // the value of a parameter
        if (!head.starts_with("namespace")) end();
        if (m_body == 0) m_scopes.push_back({is_class, !head.starts_with("class")});
        m_text.clear();
    }
    void end()
    {
        if (m_text.empty() || m_text.front() == ',') return; // what follows a body or the value of one member
        if (!std::ranges::all_of(m_scopes, &Scope::is_public)) return;
        const std::string text = std::regex_replace(m_text, k_template, "");
        m_found.push_back({text, m_first, m_line, !m_scopes.empty() && m_scopes.back().is_class});
    }

    static inline const std::regex k_quoted{R"("(\\.|[^"\\])*"|'(\\.|[^'\\])')"}, k_comment{"//.*"};
    static inline const std::regex k_template{R"(^(Q_OBJECT )?(template ?<.*?> )?)"};
    static inline const std::regex k_forward{R"((template ?<.*> )?(class|struct|enum class) \w+( : [\w:]+)?)"};
    static inline const std::regex k_label{
        R"((?:Q_\w+(?:\(.*\))? )*(public|private|protected|signals|Q_SIGNALS)(?: slots)?)"};
    std::vector<Declaration> m_found;
    std::vector<Scope> m_scopes;
    std::string m_text;
    std::size_t m_line = 0, m_first = 0;
    int m_body = 0, m_parentheses = 0;
};

/// Nothing can be said of these that their type or their base has not said already.
bool says_all(const Declaration& declaration)
{
    static const std::regex any("friend .*|static_assert.*|using namespace .*|using [\\w:]+ ?|Q_\\w+\\(.*|"
                                ".*= (default|delete) ?|.*\\b(override|final)\\b.*|[^(]*~.*|"
                                "(explicit )?\\w+\\((QWidget|QObject)\\* \\w+( = nullptr)?\\) ?(: .*)?");
    static const std::regex data("[^(=]*(=.*)?|.*\\boperator *[^\\w ].*");
    static const std::regex type("(class|struct|union|enum|using) .*");
    const std::string& text = declaration.text;
    return std::regex_match(text, any) ||
           (declaration.in_class && std::regex_match(text, data) && !std::regex_match(text, type));
}

/// "path:line text" of every public declaration without a `///` above it or on its lines. One comment serves
/// overloads that follow each other without a gap.
std::vector<std::string> undocumented(const Source& source, std::size_t& seen)
{
    static const std::regex name(R"((\w+) ?\()");
    std::vector<std::string> out;
    std::string last_name;
    std::size_t next = 0;
    const HeaderReader reader(source);
    for (const Declaration& each : reader.found()) {
        if (says_all(each)) continue;
        ++seen;
        const std::string above = each.first > 0 ? source.lines[each.first - 1] : std::string();
        const std::size_t margin = std::min(above.find_first_not_of(' '), above.size());
        bool told = above.compare(margin, 3, "///") == 0 && above.compare(margin, 4, "///<") != 0;
        for (std::size_t i = each.first; i <= each.last; ++i)
            told |= source.lines[i].find("///") != std::string::npos;
        std::smatch found;
        const std::string own = std::regex_search(each.text, found, name) ? found[1].str() : std::string();
        told |= !own.empty() && own == last_name && each.first == next;
        last_name = told ? own : std::string();
        next = each.last + 1;
        if (!told) out.push_back(source.path + ":" + std::to_string(each.first + 1) + " " + each.text);
    }
    return out;
}

TEST(Layout, PublicDeclarationsAreDocumented)
{
    std::vector<std::string> found;
    std::size_t seen = 0;
    for (const Source& source : sources())
        if (source.is_header() && !source.under("tests/"))
            for (std::string& each : undocumented(source, seen))
                found.push_back(std::move(each));
    EXPECT_GT(seen, 1000u) << "the reader sees declarations";
    EXPECT_TRUE(found.empty()) << listing(found);
}

TEST(Layout, TheReaderOfHeadersFindsWhatLacksAComment)
{
    const std::string text = R"(#pragma once
#define MACRO(x) \
    void in_a_macro(x);
namespace ballast::chain {
class Forward;
/// Told.
struct Told {
    int member = f(0);
    void bare() { if (true) { call("}"); } }
    int beside() const; ///< told
    bool operator==(const Told&) const = default;
};
struct Bare { // no comment of that kind
};
inline constexpr int k_bare = 1;
/// Told, and so is its overload.
void told(int a = {1},
          int b = 2);
void told(double a);

void told(float after_a_gap);
template <class T>
T bare_template(T value)
{
    return value;
}
/// Told.
class Window : public QWidget {
    Q_OBJECT
public:
    explicit Window(QWidget* parent = nullptr);
    Window(int a, int b) : m_a{a}, m_b{b} {}
    ~Window() override;
Q_SIGNALS:
    void bare_signal(int x);
private:
    void hidden();
};
enum class BareEnum { a, b };
using BareAlias = std::vector<int>;
}
)";
    Source source{"core/a.h", {}};
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        source.lines.push_back(line);
    std::size_t seen = 0;
    std::vector<std::string> lines;
    for (const std::string& each : undocumented(source, seen))
        lines.push_back(each.substr(0, each.find(' ')));
    const std::vector<std::string> expected{"core/a.h:9",  "core/a.h:13", "core/a.h:15", "core/a.h:21", "core/a.h:22",
                                            "core/a.h:32", "core/a.h:35", "core/a.h:39", "core/a.h:40"};
    EXPECT_EQ(lines, expected) << listing(lines);
}

TEST(Layout, NothingIsLeftForLater)
{
    // Written in pieces, so that this file does not find itself.
    const std::string leftovers[] = {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("HA") + "CK",
                                     std::string("not ") + "implemented"};
    for (const Source& source : sources())
        for (const std::string& line : source.lines)
            for (const std::string& word : leftovers)
                EXPECT_EQ(line.find(word), std::string::npos) << source.path << ": " << line;
}

TEST(Layout, TextStaysWithinTheLine)
{
    // 120 columns is clang-format's; what it cannot break (long texts, addresses) may run a little further.
    constexpr std::size_t k_columns = 172;
    for (const Source& source : sources())
        for (std::size_t i = 0; i < source.lines.size(); ++i)
            if (source.lines[i].find('"') == std::string::npos) {
                EXPECT_LE(source.lines[i].size(), k_columns) << source.path << ":" << i + 1;
            }
}

} // namespace
} // namespace ballast::tests
