// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace perennial::board
{

/// What a mark means; the theme gives it a colour (design.md's tokens).
enum class Role {
    Accent,
    New,
    Expansion,
    Reactivation,
    Contraction,
    Churn,
    Voluntary,
    Involuntary,
    Unknown,
    Currency,
    Good,
    Warning,
    Bad
};

enum class ChartKind { StackedColumns, Line, Funnel, Empty };

/// One value per category. `text` is the exact value as the language writes it (for hover, tables, screen readers);
/// without an answer there is no value, and `text` says why.
struct Mark {
    std::optional<double> value; ///< in the chart's unit, losses below zero
    QString text;
};

struct ChartSeries {
    QString id;   ///< mrr_new
    QString name; ///< direct label
    Role role = Role::Accent;
    std::vector<Mark> marks;
};

struct Category {
    QString label; ///< Jan
    QString year;  ///< 2025, under January and the first; else empty
    QString full;  ///< January 2025
};

struct Target {
    double value = 0;
    QString label; ///< Target 2.5 %
};

struct Tick {
    double value = 0;
    QString label;
};

struct FunnelStage {
    QString name;
    std::optional<double> count;
    QString countText; ///< 12,480, or a dash
    QString toNext;    ///< 3.3 %, empty for the last
    QString note;      ///< the bottleneck's own mean: (avg. 52 %)
    bool bottleneck = false;
};

/// A chart as data: everything that is drawn and said, in one language, ready for any renderer.
struct ChartSpec {
    QString id; ///< mrr-growth, churn-split, cac-payback, funnel
    ChartKind kind = ChartKind::Empty;
    QString title;    ///< the message, a sentence made from the data
    QString subtitle; ///< what is drawn, unit and span
    QString source;   ///< company · figures as of · conventions, for exports
    std::vector<Category> categories;
    std::vector<ChartSeries> series; ///< stacked from zero outwards in this order
    std::vector<Tick> ticks;         ///< at most five, round, zero among them
    std::optional<Target> target;
    std::optional<std::size_t> openCategory; ///< the open period
    QString openLabel;                       ///< June so far
    std::vector<FunnelStage> stages;
    QString emptyText;       ///< for ChartKind::Empty: which export would fill it
    QString accessible;      ///< one sentence for screen readers
    QString lastLabel;       ///< of a line: the newest value at its end
    QStringList tableHeader; ///< names of the table's first columns (of a funnel: of all)

    /// The same figures as a table: the first row is the header.
    std::vector<QStringList> table() const;
};

/// One headline figure.
struct Card {
    QString id;
    QString name;
    QString value;  ///< 86,420 € or a dash
    QString change; ///< +4.1 % on May; or why there is no answer
    QString target; ///< Target ≤ 2.5 % ✓; empty when there is none
    bool targetMet = false;
    bool open = false;
    std::vector<std::optional<double>> trend; ///< closed periods only
    QString accessible;
};

} // namespace perennial::board
