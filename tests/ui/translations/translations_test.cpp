#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QTextStream>
#include <QXmlStreamReader>
#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

// Every text of the window has its German words, and they fill the same places.
namespace {

struct Message {
    QString context, source, state; ///< state: empty when finished
    QStringList forms;              ///< several for a plural
    bool plural = false;
};

Message read_message(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.plural)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> read_messages(const QString& path)
{
    std::vector<Message> out;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            out.push_back(read_message(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return out;
}

/// The file as it would be after the strings of today's sources have been collected into it.
std::vector<Message> updated_messages(const QString& language)
{
    const QString root = QStringLiteral(BALLAST_SOURCE_DIR);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("ballast_%1.ts").arg(language));
    EXPECT_TRUE(QFile::copy(root + QStringLiteral("/translations/ballast_%1.ts").arg(language), copy));
    QFile list(folder.filePath(QStringLiteral("sources")));
    EXPECT_TRUE(list.open(QIODevice::WriteOnly));
    QTextStream names(&list);
    for (QDirIterator it(root + QStringLiteral("/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        names << it.next() << '\n';
    names.flush();
    list.close();
    QProcess lupdate;
    lupdate.start(QStringLiteral(BALLAST_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("-I"), root, u'@' + list.fileName(), QStringLiteral("-ts"),
                   copy});
    EXPECT_TRUE(lupdate.waitForFinished(50'000));
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return read_messages(copy);
}

std::string named(const Message& message)
{
    return (message.context + QStringLiteral(": ") + message.source).toStdString();
}

/// "%1", "%2", "%n" of a text, sorted.
QStringList places_in(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d+|n)"));
    QStringList out;
    for (auto it = place.globalMatch(text); it.hasNext();)
        out << it.next().captured(0);
    out.sort();
    out.removeDuplicates();
    return out;
}

QString edges_of(const QString& text)
{
    const QString trimmed = text.trimmed();
    return text.left(text.indexOf(trimmed)) + u'|' + text.mid(text.indexOf(trimmed) + trimmed.size());
}

TEST(Translations, EveryStringOfTheWindowHasItsGermanWords)
{
    const std::vector<Message> messages = updated_messages(QStringLiteral("de"));
    EXPECT_GT(messages.size(), 600u) << "a rule over nothing always holds";
    for (const Message& message : messages) {
        EXPECT_TRUE(message.state.isEmpty()) << message.state.toStdString() << ": " << named(message);
        for (const QString& form : message.forms)
            EXPECT_FALSE(form.isEmpty() && message.state.isEmpty()) << named(message);
        EXPECT_EQ(message.forms.size(), message.plural ? 2 : 1) << named(message);
    }
}

TEST(Translations, NothingIsKeptThatTheWindowNoLongerSays)
{
    const auto kept = read_messages(QStringLiteral(BALLAST_SOURCE_DIR "/translations/ballast_de.ts"));
    EXPECT_EQ(kept.size(), updated_messages(QStringLiteral("de")).size());
}

TEST(Translations, WordsFillTheSamePlacesAsTheirSource)
{
    for (const Message& message : read_messages(QStringLiteral(BALLAST_SOURCE_DIR "/translations/ballast_de.ts")))
        for (const QString& form : message.forms) {
            EXPECT_EQ(places_in(form), places_in(message.source)) << named(message);
            EXPECT_EQ(edges_of(form), edges_of(message.source)) << named(message);
        }
}

TEST(Translations, EnglishHasItsPlurals)
{
    std::size_t plurals = 0;
    for (const Message& message : updated_messages(QStringLiteral("en"))) {
        if (!message.plural) continue;
        ++plurals;
        EXPECT_TRUE(message.state.isEmpty()) << named(message);
        EXPECT_EQ(message.forms.size(), 2) << named(message);
        for (const QString& form : message.forms)
            EXPECT_EQ(places_in(form), places_in(message.source)) << named(message);
    }
    EXPECT_GT(plurals, 4u);
}

} // namespace
