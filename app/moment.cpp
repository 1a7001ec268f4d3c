// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/moment.h"

namespace perennial::app
{

QDateTime momentOf(const Command &command, session::Session &session)
{
    base::Date day = command.today;
    const auto book = session.book();
    if (!command.arguments.has("--now") && book && (*book)->cutOff)
        day = *(*book)->cutOff;
    return {QDate(day.year(), day.month(), day.day()), QTime(0, 0), Qt::UTC};
}

} // namespace perennial::app
