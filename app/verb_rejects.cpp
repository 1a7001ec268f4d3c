// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/import_id.h"
#include "app/tables.h"
#include "core/session/problem_texts.h"

namespace perennial::app
{

int runRejects(Command &command)
{
    std::optional<std::int64_t> import;
    if (!readImportId(command, command.arguments.files[1], import))
        return WrongUsage;
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    if (const std::optional<QString> out = command.arguments.value("--out")) {
        const base::Result written = session->writeRejects(*import, pathOf(*out));
        return written ? int(Done) : command.fail(written.problem());
    }
    const auto leftOut = session->leftOut(*import);
    if (!leftOut)
        return command.fail(leftOut.problem());
    std::vector<QStringList> rows = {{command.wording(QT_TRANSLATE_NOOP("wording", "Line")),
                                      command.wording(QT_TRANSLATE_NOOP("wording", "Column")),
                                      command.wording(QT_TRANSLATE_NOOP("wording", "Value")),
                                      command.wording(QT_TRANSLATE_NOOP("wording", "Reason"))}};
    for (const facts::LeftOut &record : *leftOut) {
        if (record.rejected)
            rows.push_back({QString::number(record.line), QString::fromStdString(record.column).simplified(),
                            QString::fromStdString(record.value).simplified().left(40),
                            session::textOf(record.reason, command.wording)});
    }
    command.print(alignedText(rows, 4));
    return Done;
}

} // namespace perennial::app
