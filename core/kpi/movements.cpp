// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/movements.h"

#include "core/kpi/beside.h"
#include "core/kpi/sweep.h"

namespace perennial::kpi
{

namespace
{

/// Turns the differences that the sweep leaves in a group's cells into figures.
void sumUp(Movements &cells, std::size_t group)
{
    Movement before;
    for (std::size_t period = 0; period < cells.periods(); ++period) {
        Movement &cell = cells.at(group, period);
        cell.start += before.end;
        cell.startCustomers += before.endCustomers;
        cell.subscriptions += before.subscriptions;
        cell.end =
            cell.start + cell.added + cell.reactivation + cell.expansion - cell.contraction - cell.churn + cell.fx;
        cell.endCustomers = cell.startCustomers + cell.newCustomers + cell.reactivated - cell.churned;
        cell.retentionBase += cell.start + cell.fx;
        cell.retained = cell.retentionBase - cell.retained;
        cell.retainedAtMost = cell.retentionBase - cell.retainedAtMost;
        before = cell;
    }
}

/// What the sweep left in the cells of other customers, added to these.
void add(Movements &cells, const Movements &others)
{
    for (std::size_t group = 0; group < cells.groups(); ++group) {
        for (std::size_t period = 0; period < cells.periods(); ++period) {
            Movement &into = cells.at(group, period);
            const Movement &from = others.at(group, period);
            for (const auto field :
                 {&Movement::start, &Movement::added, &Movement::expansion, &Movement::reactivation,
                  &Movement::contraction, &Movement::churn, &Movement::fx, &Movement::retentionBase,
                  &Movement::retained, &Movement::retainedAtMost, &Movement::startCustomers, &Movement::newCustomers,
                  &Movement::reactivated, &Movement::churned, &Movement::bounced, &Movement::subscriptions})
                into.*field += from.*field;
            for (std::size_t reason = 0; reason < into.churnBy.size(); ++reason) {
                into.churnBy[reason] += from.churnBy[reason];
                into.churnedBy[reason] += from.churnedBy[reason];
            }
        }
    }
}

void sweepAll(std::span<const PreparedTerm> terms, Sweep sweep)
{
    forCustomers(terms, [&sweep](std::span<const PreparedTerm> customer) { sweep.customer(customer); });
}

} // namespace

Movements computeMovements(std::span<const PreparedTerm> terms, const book::Book &book, const Timeline &timeline,
                           const Exchange &exchange, const Grouping &grouping, const Conventions &conventions)
{
    Movements cells(grouping.cells(), timeline.size());
    if (timeline.size() == 0)
        return cells;
    if (terms.size() < worthAThread) {
        sweepAll(terms, {book, timeline, exchange, grouping, conventions, cells});
    } else {
        std::size_t half = terms.size() / 2;
        while (half < terms.size() && terms[half].customer == terms[half - 1].customer)
            ++half;
        Movements others(grouping.cells(), timeline.size());
        beside(
            [&] {
                sweepAll(terms.first(half), {book, timeline, exchange, grouping, conventions, cells});
            },
            [&] {
                sweepAll(terms.subspan(half), {book, timeline, exchange, grouping, conventions, others});
            });
        add(cells, others);
    }
    for (std::size_t group = 0; group < grouping.size(); ++group)
        sumUp(cells, group);
    return cells;
}

} // namespace perennial::kpi
