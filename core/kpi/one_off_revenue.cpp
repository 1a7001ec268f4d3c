// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/one_off_revenue.h"

namespace perennial::kpi
{

namespace
{

using book::ChargeKind;

struct KindName {
    ChargeKind kind;
    std::string_view id;
};
constexpr KindName kinds[] = {{ChargeKind::Setup, "setup"},
                              {ChargeKind::Consulting, "consulting"},
                              {ChargeKind::Integration, "integration"},
                              {ChargeKind::Other, "other"}};

std::string_view nameOf(ChargeKind kind)
{
    const auto *at = kinds;
    while (at->kind != kind)
        ++at;
    return at->id;
}

Source sourceOf(const book::ChargeRow &row)
{
    const facts::Dataset dataset =
        row.source == book::ChargeSource::InvoiceLines ? facts::Dataset::InvoiceLines : facts::Dataset::Charges;
    return {dataset, row.row, row.customer, std::string(nameOf(row.kind)), row.date};
}

class ChargeTables
{
public:
    explicit ChargeTables(const Inputs &inputs)
        : m_byKind(std::size(kinds), TallyTable(inputs.groups(), inputs.periods()))
    {
        std::int64_t leftOut = 0;
        for (const KindName &kind : kinds) {
            TallyTable &table = m_byKind[static_cast<std::size_t>(kind.kind)];
            if (inputs.periods() > 0)
                visitChargesOf(kind.kind, inputs, table);
            leftOut += table.leftOut();
        }
        warnOfLeftOut(inputs, leftOut, facts::Dataset::Charges);
    }
    const TallyTable &of(ChargeKind kind) const { return m_byKind[static_cast<std::size_t>(kind)]; }

private:
    std::vector<TallyTable> m_byKind;
};

} // namespace

void visitChargesOf(ChargeKind kind, const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByCustomer())
        return into.cannotTellApart();
    if (!book.charges.empty())
        into.coversAll();
    for (const book::ChargeRow &row : book.charges) {
        if (row.kind != kind || (book.cutOff && row.date > *book.cutOff))
            continue;
        const std::uint32_t group = inputs.grouping().ofRow(row.customer);
        const std::int32_t period = inputs.timeline().periodOf(row.date);
        if (group == Grouping::out || period == Timeline::none)
            continue;
        const auto source = [&row] { return sourceOf(row); };
        if (const auto amount = inReportingCurrency(book, row.amount, row.currency, row.date.monthOf()))
            into.add(group, period, *amount, source);
        else
            into.leaveOut(group, period, [&] {
                return LeftOut{OutReason::CurrencyWithoutRate, source(), row.amount, row.currency};
            });
    }
}

Value chargesOf(ChargeKind kind, const Inputs &inputs, std::size_t group, std::size_t period)
{
    const TallyTable &table = inputs.part<ChargeTables>().of(kind);
    const NoAnswer why = table.why(inputs.period(period), NoAnswer::NoChargeData);
    return why == NoAnswer::None ? Value::exact(table.at(group, period)) : Value::none(why);
}

void showChargeKinds(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    for (const KindName &kind : kinds)
        point.parts.push_back({kind.id, Unit::Money, chargesOf(kind.kind, inputs, group, period)});
}

} // namespace perennial::kpi
