// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/kpi/book_maker.h"

#include <QTest>

#include <cmath>
#include <functional>

/// Published worked examples: each is rebuilt as the smallest book that asks for its figure.
namespace perennial::test
{

/// What a book says, and what the example says.
struct Figure {
    const char *id;
    kpi::Value ours;
    double expected;
};
using Figures = std::vector<Figure>;

inline Figure amount(const book::Book &book, const char *id, const char *in, double expected,
                     const kpi::Conventions &conventions = {})
{
    return {id, valueOf(book, id, in, conventions), std::round(expected * 100)};
}

inline Figure ratio(const book::Book &book, const char *id, const char *in, double expected,
                    const kpi::Conventions &conventions = {})
{
    return {id, valueOf(book, id, in, conventions), expected};
}

inline book::TermInput priced(const BookMaker &maker, const char *customer, const char *starts, const char *ends,
                              double unit, int quantity, const char *interval)
{
    book::TermInput term = maker.term(customer, starts, ends, unit);
    term.quantityMicro = quantity * base::micro;
    term.interval = *base::Interval::fromText(interval);
    return term;
}

using Make = std::function<Figures()>;

inline void oracle(const char *tag, Make make)
{
    QTest::newRow(tag) << std::move(make);
}

inline void compareFigures(const Figures &figures)
{
    for (const Figure &figure : figures) {
        const std::string text = std::string(figure.id) + ": " + std::to_string(figure.ours.number()) + " instead of " +
                                 std::to_string(figure.expected);
        QVERIFY2(figure.ours.hasAnswer(), kpi::nameOf(figure.ours.why()).data());
        QVERIFY2(std::abs(figure.ours.number() - figure.expected) < 1e-9 * std::max(1.0, figure.expected),
                 text.c_str());
    }
}

} // namespace perennial::test
