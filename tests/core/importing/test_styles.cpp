// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <rapidcheck.h>

#include <QStringEncoder>

#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;

namespace
{

struct Row {
    base::Date start;
    std::int64_t cents = 0;
};

enum class DateStyle { Iso, Dots, Slashes, Packed, MonthName };

/// How one file is written.
struct Style {
    DateStyle date = DateStyle::Iso;
    char decimalMark = '.';
    std::string grouping;
    char delimiter = ',';
    char quote = '"';
    std::string lineEnd;
    std::string encoding;
};

/// The number with at least so many digits.
std::string digits(std::int64_t number, std::size_t least = 1)
{
    const std::string text = std::to_string(number);
    return std::string(text.size() < least ? least - text.size() : 0, '0') + text;
}

std::string dateText(base::Date date, DateStyle style)
{
    constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    switch (style) {
    case DateStyle::Iso:
        break;
    case DateStyle::Dots:
        return digits(date.day()) + "." + digits(date.month()) + "." + digits(date.year());
    case DateStyle::Slashes:
        return digits(date.month()) + "/" + digits(date.day()) + "/" + digits(date.year());
    case DateStyle::Packed:
        return digits(date.year()) + digits(date.month(), 2) + digits(date.day(), 2);
    case DateStyle::MonthName:
        return std::string(months[date.month() - 1]) + " " + digits(date.day()) + ", " + digits(date.year());
    }
    return date.toIso();
}

std::string amountText(std::int64_t cents, const Style &style)
{
    std::string whole = std::to_string(cents / 100);
    if (!style.grouping.empty()) {
        for (std::size_t at = whole.size(); at > 3;) {
            at -= 3;
            whole.insert(at, style.grouping);
        }
    }
    return whole + style.decimalMark + digits(cents % 100, 2);
}

std::string cell(const std::string &text, const Style &style)
{
    std::string quoted(1, style.quote);
    for (const char c : text) {
        quoted += c;
        if (c == style.quote)
            quoted += c;
    }
    return quoted + style.quote;
}

std::string fileOf(const std::vector<Row> &rows, const Style &style)
{
    const std::string d(1, style.delimiter);
    std::string text = "subscription_id" + d + "customer_id" + d + "customer_name" + d + "starts_on" + d + "amount" +
                       d + "currency" + d + "interval" + style.lineEnd;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += "s" + std::to_string(i) + d + "c" + std::to_string(i) + d + cell("Zoë, Müller", style) + d +
                cell(dateText(rows[i].start, style.date), style) + d + cell(amountText(rows[i].cents, style), style) +
                d + "EUR" + d + "month" + style.lineEnd;
    }
    QStringEncoder encoder(style.encoding.c_str(), style.encoding == "UTF-16LE" ? QStringConverter::Flag::WriteBom
                                                                                : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder(QString::fromStdString(text));
    return bytes.toStdString();
}

Style anyStyle()
{
    Style style;
    style.date =
        *rc::gen::element(DateStyle::Iso, DateStyle::Dots, DateStyle::Slashes, DateStyle::Packed, DateStyle::MonthName);
    style.decimalMark = *rc::gen::element('.', ',');
    const std::string other = style.decimalMark == '.' ? "," : ".";
    style.grouping = *rc::gen::element<std::string>("", other, "\xC2\xA0", "'");
    style.delimiter = *rc::gen::element(',', ';', '\t', '|');
    style.quote = *rc::gen::element('"', '"', '\'');
    if (style.quote == '\'' && style.grouping == "'")
        style.grouping.clear();
    style.lineEnd = *rc::gen::element<std::string>("\n", "\r\n");
    style.encoding = *rc::gen::element<std::string>("UTF-8", "UTF-16LE", "ISO-8859-1");
    return style;
}

} // namespace

/// Whatever the way a table is written, its values come back.
class TestStyles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackWhateverTheStyle();
};

void TestStyles::valuesComeBackWhateverTheStyle()
{
    const test::TempFiles files;
    const bool held = rc::check([&files] {
        const Style style = anyStyle();
        const auto rows = *rc::gen::suchThat(
            rc::gen::container<std::vector<Row>>(rc::gen::construct<Row>(
                rc::gen::map(rc::gen::inRange(10'957, 20'089), &base::Date::fromDays), // 2000 to 2024
                rc::gen::inRange<std::int64_t>(0, 1'000'000'000))),
            [](const std::vector<Row> &some) { return !some.empty(); });
        // what a few rows leave open is answered, as a user would
        std::map<std::string, std::string> options{{"decimal_mark", std::string(1, style.decimalMark)},
                                                   {"delimiter", std::string(1, style.delimiter)},
                                                   {"quote", std::string(1, style.quote)},
                                                   {"amount_unit", "major"}};
        if (style.date == DateStyle::Dots || style.date == DateStyle::Slashes)
            options["date_order"] = style.date == DateStyle::Dots ? "dmy" : "mdy";
        if (style.encoding == "ISO-8859-1")
            options["encoding"] = style.encoding;
        const test::Reading reading =
            test::readWhole(files.write("table.csv", fileOf(rows, style)), test::choicesFor(options));
        RC_ASSERT(reading.failure.empty());
        RC_ASSERT(reading.leftOut.empty());
        RC_ASSERT(reading.rows.size() == rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(reading.integers.at("starts_on")[i] == rows[i].start.days());
            RC_ASSERT(reading.integers.at("amount")[i] == rows[i].cents);
            RC_ASSERT(reading.value(i, "customer_name") == "Zoë, Müller");
        }
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestStyles)
#include "test_styles.moc"
