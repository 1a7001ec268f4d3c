// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/customer_matching.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace perennial::book;

namespace
{

/// An identity as the tables write it: "id:a 1 e1,e2 n1" (key, sources, e-mails, names; "-" for none).
struct Line {
    std::string key;
    std::uint64_t sources = 0;
    std::set<std::uint32_t> emails;
    std::set<std::uint32_t> names;
};

using Lines = std::vector<Line>;
/// Kind, and the keys of subject and other.
using Rules = std::vector<std::tuple<MatchRule::Kind, std::string, std::string>>;

std::uint8_t rankOf(const std::string &key)
{
    return key.starts_with("id:") ? 0 : key.starts_with("email:") ? 1 : 2;
}

MatchInput inputOf(const Lines &lines, const Rules &rules)
{
    MatchInput input;
    std::map<std::string, std::uint32_t> places;
    for (const Line &line : lines) {
        const auto at = static_cast<std::uint32_t>(input.identities.size());
        places[line.key] = at;
        input.identities.push_back({line.key, line.sources, rankOf(line.key)});
        for (const std::uint32_t email : line.emails)
            input.emails.emplace_back(email, at);
        for (const std::uint32_t name : line.names)
            input.names.emplace_back(name, at);
    }
    for (const auto &[kind, subject, other] : rules)
        input.rules.push_back({kind, places.at(subject), places.at(other)});
    return input;
}

/// "a=b(email)": every identity that is not shown by itself, then "!a(flags)": what is to be reviewed; sorted by key.
std::string told(const Lines &lines, const Rules &rules)
{
    static constexpr const char *ways[] = {"itself", "email", "rule", "name"};
    const MatchInput input = inputOf(lines, rules);
    const MatchResult result = matchCustomers(input);
    std::set<std::string> parts;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string key = lines[i].key;
        if (result.customer[i] != i)
            parts.insert(key + "=" + lines[result.customer[i]].key + "(" + ways[static_cast<int>(result.by[i])] + ")");
        std::string flags;
        flags += (result.review[i] & ReviewName) != 0 ? "n" : "";
        flags += (result.review[i] & ReviewAmbiguous) != 0 ? "a" : "";
        flags += (result.review[i] & ReviewSharedEmail) != 0 ? "e" : "";
        if (!flags.empty())
            parts.insert("!" + key + "(" + flags + ")");
    }
    std::string text;
    for (const std::string &part : parts)
        text.append(text.empty() ? "" : " ").append(part);
    return text;
}

constexpr auto merge = MatchRule::Kind::Merge;
constexpr auto split = MatchRule::Kind::Split;

} // namespace

Q_DECLARE_METATYPE(Lines)
Q_DECLARE_METATYPE(Rules)

class CustomerMatchingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void orderChangesNothing();
    void idsOfOneSourceAreJoinedByRulesAlone();
};

void CustomerMatchingTest::matches_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Lines &lines, const Rules &rules, const char *expected) {
        QTest::newRow(name) << lines << rules << QByteArray(expected);
    };
    row("strangers", {{"id:a", 1, {1}, {1}}, {"id:b", 2, {2}, {2}}}, {}, "");
    row("e-mail across sources", {{"id:b", 1, {1}, {}}, {"id:a", 2, {1}, {}}}, {}, "id:b=id:a(email)");
    row("e-mail in one source", {{"id:a", 1, {1}, {}}, {"id:b", 1, {1}, {}}}, {}, "!id:a(e) !id:b(e)");
    row("e-mail of two accounts, seen elsewhere", {{"id:a", 1, {1}, {}}, {"id:b", 1, {1}, {}}, {"email:x", 0, {1}, {}}},
        {}, "!email:x(a) !id:a(ae) !id:b(ae)");
    row("name across sources", {{"id:a", 1, {1}, {1}}, {"id:b", 2, {2}, {1}}}, {}, "!id:b(n) id:b=id:a(name)");
    row("name in one source", {{"id:a", 1, {}, {1}}, {"id:b", 1, {}, {1}}}, {}, "");
    row("name that fits two", {{"id:a", 1, {}, {1}}, {"id:b", 1, {}, {1}}, {"name:x", 0, {}, {1}}}, {},
        "!id:a(a) !id:b(a) !name:x(a)");
    row("e-mail goes before name", {{"id:a", 1, {1}, {1}}, {"id:b", 1, {}, {1}}, {"email:x", 0, {1}, {1}}}, {},
        "email:x=id:a(email)");
    row("a chain is joined", {{"id:a", 1, {1}, {}}, {"id:b", 2, {1, 2}, {}}, {"id:c", 4, {2}, {}}}, {},
        "id:b=id:a(email) id:c=id:a(email)");
    row("a chain that would join two ids of a source is not",
        {{"id:a", 1, {1}, {}}, {"id:b", 2, {1, 2}, {}}, {"id:c", 1, {2}, {}}}, {}, "!id:a(a) !id:b(a) !id:c(a)");
    row("merge", {{"id:a", 1, {}, {}}, {"id:b", 1, {}, {}}}, {{merge, "id:a", "id:b"}}, "id:a=id:b(rule)");
    row("merge of customers of two sources",
        {{"id:a", 1, {1}, {}}, {"id:b", 1, {2}, {}}, {"id:c", 2, {1}, {}}, {"id:d", 2, {2}, {}}},
        {{merge, "id:b", "id:a"}}, "id:b=id:a(rule) id:c=id:a(email) id:d=id:a(rule)");
    row("merge makes an e-mail plain", {{"id:a", 1, {1}, {}}, {"id:b", 1, {1}, {}}, {"email:x", 0, {1}, {}}},
        {{merge, "id:b", "id:a"}}, "email:x=id:a(email) id:b=id:a(rule)");
    row("merge settles a match by name", {{"id:a", 1, {}, {1}}, {"id:b", 2, {}, {1}}}, {{merge, "id:b", "id:a"}},
        "id:b=id:a(rule)");
    row("split of a match by e-mail", {{"id:a", 1, {1}, {}}, {"id:b", 2, {1}, {}}, {"id:c", 4, {1}, {}}},
        {{split, "id:b", "id:a"}}, "id:c=id:a(email)");
    row("split settles a shared e-mail", {{"id:a", 1, {1}, {}}, {"id:b", 1, {1}, {}}}, {{split, "id:b", "id:a"}}, "");
    row("an e-mail stays ambiguous after a split", {{"id:a", 1, {1}, {}}, {"id:b", 1, {1}, {}}, {"id:c", 2, {1}, {}}},
        {{split, "id:b", "id:a"}}, "!id:a(a) !id:c(a)");
    row("split after merge", {{"id:a", 1, {}, {}}, {"id:b", 1, {}, {}}, {"id:c", 1, {}, {}}},
        {{merge, "id:b", "id:a"}, {merge, "id:c", "id:b"}, {split, "id:b", "id:a"}}, "id:c=id:a(rule)");
    row("merge after split", {{"id:a", 1, {1}, {}}, {"id:b", 2, {1}, {}}},
        {{split, "id:b", "id:a"}, {merge, "id:b", "id:a"}}, "id:b=id:a(rule)");
}

void CustomerMatchingTest::matches()
{
    QFETCH(Lines, lines);
    QFETCH(Rules, rules);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(told(lines, rules)), expected);
    std::reverse(lines.begin(), lines.end());
    QCOMPARE(QByteArray::fromStdString(told(lines, rules)), expected);
}

namespace
{

Lines randomLines()
{
    const auto few = [] { return rc::gen::container<std::set<std::uint32_t>>(rc::gen::inRange(0U, 4U)); };
    Lines lines;
    const int count = *rc::gen::inRange(0, 9);
    for (int i = 0; i < count; ++i) {
        const bool hasId = *rc::gen::inRange(0, 4) != 0;
        Line line;
        line.key = (hasId ? "id:" : "name:") + std::to_string(i);
        line.sources = hasId ? *rc::gen::inRange<std::uint64_t>(1, 8) : 0;
        line.emails = *rc::gen::resize(2, few());
        line.names = *rc::gen::resize(2, few());
        lines.push_back(line);
    }
    return lines;
}

Rules randomRules(const Lines &lines)
{
    Rules rules;
    const int count = lines.size() < 2 ? 0 : *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i) {
        const auto subject = *rc::gen::inRange<std::size_t>(0, lines.size());
        const auto other = (subject + *rc::gen::inRange<std::size_t>(1, lines.size())) % lines.size();
        rules.emplace_back(*rc::gen::element(merge, split), lines[subject].key, lines[other].key);
    }
    return rules;
}

} // namespace

void CustomerMatchingTest::orderChangesNothing()
{
    const bool held = rc::check("identities and pairs in any order give the same customers", [] {
        const Lines lines = randomLines();
        const Rules rules = randomRules(lines);
        Lines shuffled = lines;
        for (std::size_t i = shuffled.size(); i > 1; --i)
            std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
        RC_ASSERT(told(shuffled, rules) == told(lines, rules));
        MatchInput input = inputOf(lines, rules);
        const MatchResult before = matchCustomers(input);
        std::reverse(input.emails.begin(), input.emails.end());
        std::reverse(input.names.begin(), input.names.end());
        RC_ASSERT(matchCustomers(input).customer == before.customer);
        RC_ASSERT(matchCustomers(input).review == before.review);
    });
    QVERIFY(held);
}

void CustomerMatchingTest::idsOfOneSourceAreJoinedByRulesAlone()
{
    const bool held = rc::check("two ids of one source are two customers, unless a rule says otherwise", [] {
        const Lines lines = randomLines();
        const MatchResult result = matchCustomers(inputOf(lines, {}));
        std::map<std::uint32_t, std::uint64_t> seen;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            std::uint64_t &sources = seen[result.customer[i]];
            RC_ASSERT((sources & lines[i].sources) == 0U);
            sources |= lines[i].sources;
        }
    });
    QVERIFY(held);
}

QTEST_APPLESS_MAIN(CustomerMatchingTest)
#include "test_customer_matching.moc"
