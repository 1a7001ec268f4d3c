// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/moment.h"
#include "core/board/board_pack.h"
#include "core/session/safe_write.h"
#include "ui/exporting/board_pdf.h"

namespace perennial::app
{

namespace
{

/// The last month that the data covers wholly; the last one with data when there is no other.
base::Month lastClosedMonth(const Command &command, session::Session &session)
{
    const auto book = session.book();
    if (!book || !(*book)->cutOff)
        return command.today.monthOf();
    const base::Date cutOff = *(*book)->cutOff;
    const base::Month month = cutOff.monthOf();
    const auto data = kpi::monthsWithData(**book);
    const bool isOpen = cutOff < month.lastDay() && data && data->first < month;
    return isOpen ? month - 1 : month;
}

} // namespace

int runBoard(Command &command)
{
    const QString pageSize = command.arguments.value("--page-size").value_or(QStringLiteral("a4"));
    if (pageSize != QLatin1String("a4"))
        return command.misused(QStringLiteral("--page-size %1 is unknown: a4").arg(pageSize));
    std::optional<base::Month> month;
    if (!command.readMonth("--month", month))
        return WrongUsage;
    const QString out = command.arguments.files[1];
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return command.fail({base::ProblemCode::FormatUnknown, {out.toStdString(), "pdf"}});
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    const auto pack = board::boardPack(*session, month.value_or(lastClosedMonth(command, *session)), command.wording);
    if (!pack)
        return command.fail(pack.problem());
    const auto bytes = exporting::boardPdf(*pack, momentOf(command, *session));
    if (!bytes)
        return command.fail(bytes.problem());
    const base::Result written = session::writeWhole(pathOf(out), *bytes);
    if (!written)
        return command.fail(written.problem());
    for (const QString &warning : pack->warnings)
        command.note(warning);
    return Done;
}

} // namespace perennial::app
