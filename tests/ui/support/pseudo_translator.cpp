#include "ui/support/pseudo_translator.h"

namespace ballast::tests {

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.trimmed().isEmpty()) return {};
    // About as much longer as German words are, the marks counted in.
    const qsizetype more = std::max<qsizetype>(0, text.size() * 3 / 10 - 2);
    QString tail;
    for (qsizetype i = 0; i < more; ++i)
        tail += i % 6 == 5 ? QChar(u' ') : QChar(u'ō');
    return k_open + text + tail + k_close;
}

} // namespace ballast::tests
