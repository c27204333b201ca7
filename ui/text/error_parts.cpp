#include "ui/text/error_parts.h"
#include "ui/text/code_words.h"
#include "ui/text/text.h"
#include <QCoreApplication>
#include <algorithm>

namespace ballast::text {

namespace {
QString translate(const char* words) { return QCoreApplication::translate("error", words); }
} // namespace

// Read once from left to right, so that a value that holds "%2" itself stays as it is.
QString say(const Error& error, const char* words, std::initializer_list<std::string_view> names)
{
    const QString pattern = translate(words);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || place > static_cast<int>(names.size())) {
            out += pattern[i];
            continue;
        }
        const std::string_view value = error.parameter(names.begin()[place - 1]);
        out += value.empty() ? QString(QChar(0x2013)) : QString::fromUtf8(value.data(), qsizetype(value.size()));
        ++i;
    }
    return out;
}

Error with_ages(Error error, std::initializer_list<std::string_view> names)
{
    for (Parameter& p : error.parameters)
        if (std::find(names.begin(), names.end(), p.name) != names.end())
            p.value = format_age(std::chrono::seconds(QString::fromStdString(p.value).toLongLong())).toStdString();
    return error;
}

namespace {
Error with_amounts(Error error, std::initializer_list<std::string_view> names, unsigned decimals, int places)
{
    for (Parameter& p : error.parameters) {
        if (std::find(names.begin(), names.end(), p.name) == names.end()) continue;
        if (const auto raw = parse_decimal(p.value)) p.value = format_amount(*raw, decimals, places).toStdString();
    }
    return error;
}
} // namespace

Error with_gwei(Error error, std::initializer_list<std::string_view> names)
{
    return with_amounts(std::move(error), names, 9, 2);
}

Error with_coins(Error error, std::initializer_list<std::string_view> names)
{
    return with_amounts(std::move(error), names, 18, 6);
}

Error with_words(Error error, std::string_view name, QString (*words)(std::string_view))
{
    for (Parameter& p : error.parameters)
        if (p.name == name) p.value = words(p.value).toStdString();
    return error;
}

Error with_check(const Error& error)
{
    const std::string_view name = error.parameter("check");
    QString words = check_label(name);
    if (const QString numbers = check_numbers(name, error.parameters, false); !numbers.isEmpty())
        words = QCoreApplication::translate("checks", "%1: %2").arg(words, numbers);
    Error out = error;
    for (Parameter& each : out.parameters)
        if (each.name == "check") each.value = words.toStdString();
    return out;
}

QString error_details(const Error& error)
{
    const auto plain = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    QStringList lines{plain(stage_name(error.stage)) + QStringLiteral(": ") + plain(code_name(error.code))};
    for (const Parameter& each : error.parameters)
        lines << QString::fromStdString(each.name) + QStringLiteral(" = ") + QString::fromStdString(each.value);
    return lines.join(u'\n');
}

ErrorText made(QString happened, const char* safe, const char* todo)
{
    return {std::move(happened), translate(safe), translate(todo)};
}

} // namespace ballast::text
