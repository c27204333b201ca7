#include "ui/text/text.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>
#include <cmath>

namespace ballast::text {
namespace {

constexpr qint64 k_hour = 3600;
constexpr double k_dear_usd = 10'000; ///< from here on a hundredth of a unit is too much to leave out
constexpr QChar k_minus(0x2212);
constexpr QChar k_space(0x00A0); // a number and its unit stay on one line

struct Say {
    Q_DECLARE_TR_FUNCTIONS(text)
};

QDateTime utc(Time time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC); }

/// Plain digits with the locale's grouping and decimal sign. Works on text, so any length is exact.
QString localize(const QString& whole, const QString& fraction)
{
    const QLocale locale;
    const QString zero = locale.zeroDigit();
    QString out;
    for (int i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) out += locale.groupSeparator();
        out += QChar(zero[0].unicode() + whole[i].digitValue());
    }
    if (fraction.isEmpty()) return out;
    out += locale.decimalPoint();
    for (const QChar digit : fraction)
        out += QChar(zero[0].unicode() + digit.digitValue());
    return out;
}

} // namespace

QString breakable(const QString& name)
{
    constexpr qsizetype k_whole = 16, k_run = 10, k_amount = 24;
    constexpr QChar k_break(0x200B);
    const auto is_letter = [](QChar c) { return c.isLetter(); };
    QString out;
    // An amount and its unit stay together, but not when the unit is a long name.
    for (QString word : name.split(u' ')) {
        if (!out.isEmpty()) out += u' ';
        if (word.contains(k_space) && word.size() > k_amount) word.replace(k_space, u' ');
        if (word.contains(u' ')) word = breakable(word);
        const bool whole = word.size() <= k_whole || word.contains(k_space) || word.contains(k_break) ||
                           std::none_of(word.begin(), word.end(), is_letter);
        qsizetype run = 0;
        for (qsizetype i = 0; i < word.size(); ++i, ++run) {
            const bool capital = i > 0 && word[i].isUpper() && word[i - 1].isLower();
            if (!whole && run > 0 && (capital || run == k_run)) out += k_break, run = 0;
            out += word[i];
        }
    }
    return out;
}

namespace {
bool g_right_to_left = false;
} // namespace

void set_right_to_left(bool on) { g_right_to_left = on; }

QString isolate(const QString& number)
{
    if (!g_right_to_left && QLocale().textDirection() != Qt::RightToLeft) return number;
    return QChar(0x2066) + number + QChar(0x2069);
}

QString format_number(double value, int places, Sign sign)
{
    if (!std::isfinite(value)) return QString(QChar(0x2013));
    const QString plain = QString::number(std::abs(value), 'f', places);
    const qsizetype point = plain.indexOf(u'.');
    const QString digits = point < 0 ? localize(plain, {}) : localize(plain.left(point), plain.mid(point + 1));
    const bool zero = std::all_of(plain.begin(), plain.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    if (zero) return isolate(digits);
    if (value < 0) return isolate(k_minus + digits);
    return isolate(sign == Sign::always ? u'+' + digits : digits);
}

QString format_usd(Usd usd, int places, Sign sign) { return format_number(to_double(usd), places, sign); }

QString format_amount(const U256& raw, unsigned decimals, int places, Rounding rounding)
{
    const unsigned keep = std::min<unsigned>(static_cast<unsigned>(std::max(places, 0)), decimals);
    U256 shown = raw;
    if (decimals - keep > 77) return localize(QStringLiteral("0"), {});
    if (decimals > keep) {
        const U256 unit = U256::power_of_ten(decimals - keep);
        const U256 half = unit / U256(2);
        const bool up = rounding == Rounding::nearest && raw % unit >= half;
        shown = raw / unit + U256(up ? 1 : 0);
    }
    QString digits = QString::fromStdString(format_decimal(shown)).rightJustified(static_cast<int>(keep) + 1, u'0');
    const QString fraction = keep > 0 ? digits.right(keep) : QString();
    return isolate(localize(digits.left(digits.size() - keep), fraction));
}

int amount_places(double amount, unsigned decimals, double unit_price_usd)
{
    if (amount >= 1e9) return 0; // so many that nobody reads the parts
    int places = unit_price_usd >= k_dear_usd ? 5 : 2;
    if (amount > 0 && std::isfinite(amount) && amount < std::pow(10, 1 - places))
        places = 1 - static_cast<int>(std::floor(std::log10(amount)));
    return std::min(places, static_cast<int>(decimals));
}

int amount_places(double amount, unsigned decimals, const QString& symbol)
{
    return amount_places(amount, decimals, symbol.contains(QLatin1String("BTC"), Qt::CaseInsensitive) ? k_dear_usd : 0);
}

QString format_points(double points, Sign sign) { return format_number(points, 1, sign); }

QString format_percent(double percent, int places, Sign sign)
{
    return isolate(format_number(percent, places, sign) + k_space + QLocale().percent()); // else the sign changes sides
}

QString count_words(int count)
{
    switch (count) {
    case 1: return Say::tr("one", "of several assets");
    case 2: return Say::tr("two");
    case 3: return Say::tr("three");
    case 4: return Say::tr("four");
    case 5: return Say::tr("five");
    case 6: return Say::tr("six");
    case 7: return Say::tr("seven");
    case 8: return Say::tr("eight");
    case 9: return Say::tr("nine");
    case 10: return Say::tr("ten");
    case 11: return Say::tr("eleven");
    case 12: return Say::tr("twelve");
    default: return format_number(count, 0);
    }
}

QString format_bps(double bps, Sign sign) { return Say::tr("%1 bp").arg(format_number(bps, 1, sign)); }

QString format_bps(Bps bps) { return Say::tr("%1 bp").arg(format_number(double(bps.value), 0)); }

QString format_block(BlockNumber block) { return localize(QString::number(block.value), {}); }

QString format_age(std::chrono::seconds age)
{
    const qint64 s = std::max<qint64>(age.count(), 0);
    if (s < 60) return Say::tr("%1 s").arg(s);
    if (s < k_hour) return Say::tr("%1 min").arg(s / 60);
    if (s < 6 * k_hour && s % k_hour >= 60) return Say::tr("%1 h %2 min").arg(s / k_hour).arg(s % k_hour / 60);
    if (s < 48 * k_hour) return Say::tr("%1 h").arg(s / k_hour);
    return Say::tr("%n days", nullptr, static_cast<int>(s / (24 * k_hour)));
}

QString format_wait(std::chrono::seconds wait)
{
    const qint64 s = std::max<qint64>(wait.count(), 0);
    return QStringLiteral("%1:%2").arg(s / 60).arg(s % 60, 2, 10, QChar(u'0'));
}

QString format_time(Time time)
{
    return Say::tr("%1 UTC").arg(QLocale().toString(utc(time), Say::tr("d MMMM yyyy, HH:mm:ss")));
}

QString format_clock(Time time) { return QLocale().toString(utc(time), QStringLiteral("HH:mm:ss")); }

QString format_day(Time time, Time now)
{
    const QDateTime day = utc(time);
    const bool same_year = day.date().year() == utc(now).date().year();
    return QLocale().toString(day, same_year ? Say::tr("d MMMM") : Say::tr("d MMMM yyyy"));
}

QString group_hex(const QString& hex, int per_line)
{
    const QString digits = hex.startsWith(QStringLiteral("0x")) ? hex.mid(2) : hex;
    QString out;
    for (qsizetype i = 0; i * 4 < digits.size(); ++i) {
        if (i > 0) out += i % per_line == 0 ? u'\n' : u' ';
        out += digits.mid(i * 4, 4);
    }
    return out;
}

QString group_address(const QString& checksummed) { return QStringLiteral("0x ") + group_hex(checksummed, 10); }

QString group_address(const Address& address)
{
    return group_address(QString::fromStdString(evm::format_address(address)));
}

} // namespace ballast::text
