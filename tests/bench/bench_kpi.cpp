// SPDX-License-Identifier: GPL-3.0-or-later
// How long the figures take over N terms of 96 months in memory: bench_kpi [N ...]
// The same terms as files (terms.csv, rates.csv) for another program, and the MRR at their end: bench_kpi --csv FOLDER
// N
#include "core/book/builder.h"
#include "core/kpi/kpi.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace perennial;

namespace
{

constexpr int months = 96;
const base::Month firstMonth = *base::Month::fromYm(2018, 1);

class Random
{
public:
    int upTo(int last) { return static_cast<int>(m_engine() % static_cast<unsigned>(last + 1)); }
    template<class T, std::size_t N>
    const T &of(const T (&choices)[N])
    {
        return choices[static_cast<std::size_t>(upTo(static_cast<int>(N) - 1))];
    }

private:
    std::mt19937_64 m_engine{7};
};

/// A company whose customers hold three terms on average, one after another with a return now and then; one term in
/// twenty is in a foreign currency whose rate moves every month.
book::Book bookOf(int terms)
{
    static const char *const plans[] = {"basic", "pro", "team", "enterprise"};
    static const char *const segments[] = {"small", "middle", "large", "public", "partner"};
    static const char *const intervals[] = {"month", "month", "month", "year", "quarter"};
    static const book::EndReason reasons[] = {book::EndReason::Voluntary, book::EndReason::Involuntary,
                                              book::EndReason::Unknown};
    const base::Currency euro = *base::Currency::fromCode("EUR");
    const base::Currency dollar = *base::Currency::fromCode("USD");
    Random random;
    book::Builder builder(euro);
    builder.setCutOff((firstMonth + (months - 1)).lastDay());
    for (int month = 0; month < months; ++month)
        builder.setRate(dollar, firstMonth + month, base::pico / 1000 * (850 + random.upTo(150)));
    const int days = (firstMonth + months).firstDay() - firstMonth.firstDay();
    base::Date end;
    int customer = -1;
    std::string id;
    for (int at = 0; at < terms; ++at) {
        book::TermInput term;
        if (customer < 0 || random.upTo(2) == 0 || end.isOpenEnd()) {
            id = "customer-" + std::to_string(++customer);
            builder.setAttribute(builder.customer(id), "segment", random.of(segments));
            term.startsOn = firstMonth.firstDay() + random.upTo(days - 1);
        } else {
            term.startsOn = end + (random.upTo(3) == 0 ? random.upTo(120) : 0);
        }
        end = random.upTo(3) == 0 ? base::Date::openEnd() : term.startsOn + 30 + random.upTo(500);
        term.customerId = id;
        term.endsOn = end;
        term.unitAmount = 1000 + random.upTo(50000);
        term.interval = *base::Interval::fromText(random.of(intervals));
        term.currency = random.upTo(19) == 0 ? dollar : euro;
        term.reason = random.of(reasons);
        term.plan = random.of(plans);
        term.row = at + 1;
        builder.addTerm(term);
    }
    for (int month = 0; month < months; ++month) {
        book::SpendRow spend;
        spend.date = (firstMonth + month).firstDay();
        spend.wholeMonth = true;
        spend.amount = 100000;
        builder.spend().push_back(spend);
    }
    return builder.finish();
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double bestOf(int runs, const std::function<void()> &work)
{
    double best = millisecondsOf(work);
    while (--runs > 0)
        best = std::min(best, millisecondsOf(work));
    return best;
}

kpi::Request request(std::vector<std::string> only = {})
{
    kpi::Request request;
    request.only = std::move(only);
    request.periods =
        kpi::periodsBetween(firstMonth.firstDay(), (firstMonth + (months - 1)).firstDay(), base::Every::Month);
    return request;
}

void ask(const book::Book &book, const kpi::Request &request)
{
    if (!kpi::compute(book, request).ok())
        std::abort();
}

std::vector<double> measure(int terms)
{
    std::optional<book::Book> book;
    std::vector<double> columns{millisecondsOf([&] { book.emplace(bookOf(terms)); })};
    std::vector<kpi::Request> requests{request({"mrr"}), request(), request(), request(), request(), request()};
    requests[2].where = {{"segment", "small"}};
    requests[3].where = {{"plan", "pro"}};
    requests[4].by = "segment";
    requests[5].by = "plan";
    for (const kpi::Request &one : requests)
        columns.push_back(bestOf(terms > 500000 ? 5 : 15, [&] { ask(*book, one); }));
    return columns;
}

/// Months are counted from the first one; a term is in force at the ends of `first` to `last`. Rates in pico.
void writeCsv(const book::Book &book, const std::string &folder)
{
    std::ofstream terms(folder + "/terms.csv");
    terms << "customer,first,last,monthly,currency\n";
    for (std::size_t at = 0; at < book.terms.size(); ++at) {
        const base::Date ends = book.terms.endsOn[at];
        const int last = ends.isOpenEnd() ? months - 1 : std::min(ends.monthOf() - firstMonth, months) - 1;
        terms << book.terms.customer[at] << ',' << book.terms.startsOn[at].monthOf() - firstMonth << ',' << last << ','
              << book.terms.monthlyRecurring[at] << ',' << int{book.terms.currency[at]} << '\n';
    }
    std::ofstream rates(folder + "/rates.csv");
    rates << "currency,month,rate\n";
    for (std::size_t currency = 0; currency < book.currencies.size(); ++currency) {
        for (int month = 0; month < months; ++month)
            rates << currency << ',' << month << ','
                  << book.rates.at(static_cast<book::CurrencyIndex>(currency), firstMonth + month).value_or(0) << '\n';
    }
    const auto report = kpi::compute(book, request({"mrr"}));
    std::printf("%lld\n", static_cast<long long>(report->figures.front().series.front().points.back().value.integer()));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "--csv") {
        writeCsv(bookOf(std::atoi(argv[3])), argv[2]);
        return 0;
    }
    std::vector<int> sizes{10000, 100000, 1000000};
    if (argc > 1) {
        sizes.clear();
        std::transform(argv + 1, argv + argc, std::back_inserter(sizes),
                       [](const char *text) { return std::atoi(text); });
    }
    std::printf("ms over %d months\n%10s %10s %10s %10s %10s %10s %10s %10s\n", months, "terms", "build", "movements",
                "all KPIs", "a segment", "a plan", "segments", "plans");
    std::vector<double> before;
    for (const int terms : sizes) {
        const std::vector<double> columns = measure(terms);
        std::printf("%10d", terms);
        for (const double column : columns)
            std::printf(" %10.2f", column);
        std::printf("\n");
        if (!before.empty()) {
            std::printf("%10s", "growth x");
            for (std::size_t at = 0; at < columns.size(); ++at)
                std::printf(" %10.1f", columns[at] / before[at]);
            std::printf("\n");
        }
        before = columns;
    }
    return 0;
}
