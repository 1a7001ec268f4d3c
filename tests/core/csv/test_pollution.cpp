// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/csv/reading.h"
#include "tests/support/temp_files.h"

#include <array>
#include <functional>

using namespace perennial;
using csv::Escape;

namespace
{

/// A file in the making, in parts that can be damaged one by one.
struct Draft {
    std::vector<test::Cells> rows; ///< the header first
    std::string delimiter = ",";
    char quote = '"';
    bool quoteAll = false;
    Escape escape = Escape::Doubled;
    std::string lineEnd = "\n";
    std::string before;
    std::string behind;
    bool finalLineEnd = true;
    std::function<void(std::size_t row, std::string &line)> damage;
};

std::string written(const Draft &draft, const std::string &cell)
{
    if (!draft.quoteAll && cell.find_first_of(draft.delimiter + draft.quote + "\n\r") == std::string::npos)
        return cell;
    std::string text(1, draft.quote);
    for (const char c : cell) {
        if (c == draft.quote)
            text += draft.escape == Escape::Backslash ? '\\' : draft.quote;
        text += c;
    }
    return text + draft.quote;
}

std::string textOf(const Draft &draft)
{
    std::string text = draft.before;
    for (std::size_t row = 0; row < draft.rows.size(); ++row) {
        std::string line;
        for (const std::string &cell : draft.rows[row])
            line += (&cell == draft.rows[row].data() ? "" : draft.delimiter) + written(draft, cell);
        if (draft.damage)
            draft.damage(row, line);
        text += line;
        if (row + 1 < draft.rows.size() || draft.finalLineEnd)
            text += draft.lineEnd;
    }
    return text + draft.behind;
}

/// Orders with sentences, quotes, apostrophes, prices and times: enough of everything to mislead.
Draft clean()
{
    static const std::array products = {"Chair, oak", "Men's coat", "Desk 60\" wide", "Lamp", "Kids' boots, red"};
    static const std::array notes = {"Light, warm and dry; made for long walks.", "It's the \"best\" of its kind",
                                     "Goes with all: shirts, coats, hats", "Nothing to add",
                                     "Seats two | folds flat, fits a car"};
    Draft draft;
    draft.rows.push_back({"ordered", "at", "sku", "price", "quantity", "product", "note", "fresh"});
    for (int i = 0; i < 40; ++i) {
        const auto at = static_cast<std::size_t>(i);
        draft.rows.push_back({std::to_string(10 + i % 19) + "/0" + std::to_string(1 + i % 9) + "/2025",
                              (i % 24 < 10 ? "0" : "") + std::to_string(i % 24) + ":15",
                              "AB-" + std::to_string(1000 + i * 37), std::to_string(3 + i * 2) + ".50",
                              std::to_string(i % 5), products[at % 5], notes[at % 5], i % 2 == 0 ? "1" : "0"});
    }
    return draft;
}

constexpr int otherEscapes = 9; ///< of the damages to one line

/// Where cells are cut on a line, quotes heeded.
std::vector<std::size_t> cuts(const std::string &line)
{
    std::vector<std::size_t> at;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        quoted = quoted != (line[i] == '"');
        if (line[i] == ',' && !quoted)
            at.push_back(i);
    }
    return at;
}

} // namespace

/// What files suffer in the wild, one damage at a time: the rest of the table must still be read as what it is.
class TestPollution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFile_data();
    void wholeFile();
    void oneLine_data();
    void oneLine();

private:
    test::TempFiles m_files;
};

void TestPollution::wholeFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("quote");
    QTest::addColumn<int>("escape");
    QTest::addColumn<int>("headerLine");
    QTest::addColumn<int>("headerRows");
    const auto row = [](const QByteArray &name, const std::function<void(Draft &)> &change, int line = 1,
                        int rows = 1) {
        Draft draft = clean();
        change(draft);
        QTest::newRow(name.constData()) << QByteArray::fromStdString(textOf(draft)) << draft.delimiter.front()
                                        << draft.quote << static_cast<int>(draft.escape) << line << rows;
    };
    row("clean", [](Draft &) {});
    row("all quoted", [](Draft &draft) { draft.quoteAll = true; });
    for (const char *delimiter : {";", "\t", "|", "^", "~", "*", ":", "\x1F", ", ", "; "}) {
        row(QByteArray("delimiter ") + delimiter, [&](Draft &draft) { draft.delimiter = delimiter; });
        row(QByteArray("all quoted, delimiter ") + delimiter, [&](Draft &draft) {
            draft.delimiter = delimiter;
            draft.quoteAll = true;
        });
    }
    row("apostrophes", [](Draft &draft) { draft.quote = '\''; });
    row("backslashes", [](Draft &draft) { draft.escape = Escape::Backslash; });
    row("crlf", [](Draft &draft) { draft.lineEnd = "\r\n"; });
    row("cr", [](Draft &draft) { draft.lineEnd = "\r"; });
    row("no final line end", [](Draft &draft) { draft.finalLineEnd = false; });
    row("two final line ends", [](Draft &draft) { draft.behind = "\n\n"; });
    row(
        "no header", [](Draft &draft) { draft.rows.erase(draft.rows.begin()); }, 1, 0);
    row("header only", [](Draft &draft) { draft.rows.resize(1); });
    row("one record", [](Draft &draft) { draft.rows.resize(2); });
    row(
        "preamble", [](Draft &draft) { draft.before = "Orders\nof the year 2025, all shops\nprinted by Kim\n"; }, 4);
    row(
        "preamble, blank line", [](Draft &draft) { draft.before = "Orders\n2025\n\n"; }, 4);
    row(
        "padded preamble", [](Draft &draft) { draft.before = "Orders,,,,,,,\n2025,,,,,,,\n,,,,,,,\n"; }, 4);
    row("notes behind", [](Draft &draft) { draft.behind = "Source: till\nNot audited, see below\n"; });
    row("notes behind a blank line", [](Draft &draft) { draft.behind = "\nSource: till\nNot audited\n"; });
    row("padded notes behind", [](Draft &draft) { draft.behind = ",,,,,,,\nSource: till,,,,,,,\n"; });
    row("narrow table behind", [](Draft &draft) { draft.behind = "\nshop,orders\nNorth,20\nSouth,20\n"; });
    row("wide table behind",
        [](Draft &draft) { draft.behind = "\na,b,c,d,e,f,g,h,i,j\n1,2,3,4,5,6,7,8,9,10\n1,2,3,4,5,6,7,8,9,10\n"; });
    row(
        "two header rows",
        [](Draft &draft) {
            draft.rows.insert(draft.rows.begin() + 1, {"day", "time", "", "EUR", "pieces", "", "", ""});
        },
        1, 2);
    row("all names alike", [](Draft &draft) { draft.rows[0].assign(8, "name"); });
    row("an empty name", [](Draft &draft) { draft.rows[0][3].clear(); });
    row("a line break in a name", [](Draft &draft) { draft.rows[0][6] = "what they\nsay"; });
    row("blank lines between", [](Draft &draft) { draft.lineEnd = "\n\n"; });
    row("blanks around", [](Draft &draft) {
        for (test::Cells &cells : draft.rows) {
            for (std::string &cell : cells)
                cell = " " + cell + " ";
        }
    });
}

void TestPollution::wholeFile()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(char, quote);
    QFETCH(int, escape);
    QFETCH(int, headerLine);
    QFETCH(int, headerRows);
    const auto layout = csv::detectLayout(m_files.write("whole.csv", text.toStdString()));
    QVERIFY(layout.ok());
    QCOMPARE(layout->dialect.delimiter, delimiter);
    if (text.contains(quote)) {
        QCOMPARE(layout->dialect.quote, quote);
        QCOMPARE(static_cast<int>(layout->dialect.escape), escape);
    }
    QCOMPARE(layout->headerLine, headerLine);
    QCOMPARE(layout->headerRows, headerRows);
}

void TestPollution::oneLine_data()
{
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("line");
    const std::array names = {"delimiter missing", "delimiter added", "quote added",  "quote opened", "other delimiter",
                              "other quotes",      "cut short",       "far too long", "blank",        "other escapes",
                              "delimiters alone",  "blanks before"};
    for (std::size_t damage = 0; damage < names.size(); ++damage) {
        for (const int line : {0, 1, 2, 20, 40})
            QTest::addRow("%s on line %d", names[damage], line + 1) << static_cast<int>(damage) << line;
    }
}

void TestPollution::oneLine()
{
    QFETCH(int, damage);
    QFETCH(int, line);
    for (std::size_t column = 0; column < 7; ++column) {
        Draft draft = clean();
        draft.damage = [&](std::size_t row, std::string &text) {
            if (row != static_cast<std::size_t>(line))
                return;
            const std::size_t at = cuts(text).at(column);
            const std::array<std::function<void()>, 12> damages = {
                [&] { text.erase(at, 1); },
                [&] { text.insert(at, ","); },
                [&] { text.insert(at, "\""); },
                [&] { text.insert(at + 1, "\""); },
                [&] { std::replace(text.begin(), text.end(), ',', ';'); },
                [&] { std::replace(text.begin(), text.end(), '"', '\''); },
                [&] { text.resize(at); },
                [&] { text += ",x,y,z,1,2,3"; },
                [&] { text.clear(); },
                [&] {
                    for (std::size_t i = 0; (i = text.find("\"\"", i)) != std::string::npos; i += 2)
                        text[i] = '\\';
                },
                [&] { text = ",,,,,,,"; },
                [&] { text.insert(at + 1, "  "); },
            };
            damages.at(static_cast<std::size_t>(damage))();
        };
        const auto layout = csv::detectLayout(m_files.write("line.csv", textOf(draft)));
        QVERIFY(layout.ok());
        QCOMPARE(layout->dialect.delimiter, ',');
        QCOMPARE(layout->dialect.quote, '"');
        if (otherEscapes != damage) // backslashes are read beside doubled quotes then
            QCOMPARE(layout->dialect.escape, Escape::Doubled);
        if (line > 2)
            QCOMPARE(layout->headerLine, 1);
    }
}

QTEST_APPLESS_MAIN(TestPollution)
#include "test_pollution.moc"
