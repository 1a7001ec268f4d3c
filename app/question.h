// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/kpi/kpi.h"

namespace perennial::app
{

/// What is asked of the figures, from the words of the call. A step that fails has said what is wrong and leaves its
/// status in `status`.
class Question
{
public:
    Question(const Command &command, session::Session &session);

    /// Figures over periods: --only, --from, --to, --at, --every and --compare, and what readOne() reads of conventions
    /// and customers.
    bool readFigures();
    /// One figure of one period: --month, --at and --every, --by with --group; --where, --set and --preset.
    bool readOne(const QString &kpi);

    kpi::Request request;
    std::optional<kpi::Conventions> compared; ///< with --compare
    std::optional<std::string> group;         ///< with --group
    int status = Done;

private:
    bool misused(const QString &text);
    bool fail(const base::Problem &problem);
    bool readConventions();
    bool readCompared();
    bool readFilters();
    bool readGroup();
    bool readEvery(base::Every &every);
    bool readPeriods();
    bool readPeriod();
    /// The months with data; the one that holds today where there are none.
    bool readMonthsWithData(std::pair<base::Month, base::Month> &months);

    const Command &m_command;
    session::Session &m_session;
};

} // namespace perennial::app
