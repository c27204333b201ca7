#pragma once
#include <QTranslator>

namespace ballast::tests {

/// A language of its own: every text that goes through tr is marked and a third longer, so that one that does not, and
/// one without room, can be seen.
class PseudoTranslator : public QTranslator {
public:
    static constexpr QChar k_open = QChar(0xAB), k_close = QChar(0xBB);
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* note,
                                    int number) const override;
};

} // namespace ballast::tests
