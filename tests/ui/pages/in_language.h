#pragma once
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <gtest/gtest.h>

namespace ballast::tests {

/// While it lives, what is built speaks this language ("en", "de") and writes numbers its way.
class InLanguage {
public:
    explicit InLanguage(const QString& code)
    {
        EXPECT_TRUE(m_words.load(QStringLiteral(":/translations/ballast_%1.qm").arg(code)));
        QLocale::setDefault(code == QLatin1String("de") ? QLocale(QLocale::German, QLocale::Germany) : k_usual);
        QCoreApplication::installTranslator(&m_words);
    }
    ~InLanguage()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(k_usual);
    }
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    const QLocale k_usual{QLocale::English, QLocale::UnitedStates};
    QTranslator m_words;
};

} // namespace ballast::tests
