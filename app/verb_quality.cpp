// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/json_writer.h"
#include "core/board/quality_words.h"

namespace perennial::app
{

namespace
{

constexpr std::size_t rowsInText = 5;
constexpr std::size_t figuresInText = 5;

void writeRow(JsonWriter &json, const kpi::FindingRow &row)
{
    const auto textOrNull = [&](const char *key, const std::string &text) {
        json.key(key);
        if (text.empty())
            json.null();
        else
            json.text(std::string_view(text));
    };
    json.beginObject().key("dataset").text(facts::specOf(row.dataset).name);
    textOrNull("customer", row.customer);
    textOrNull("record", row.record);
    textOrNull("field", row.field);
    textOrNull("value", board::plainText(row.value));
    textOrNull("file", row.file);
    json.key("line");
    if (row.line > 0)
        json.number(row.line);
    else
        json.null();
    json.endObject();
}

void writeFinding(JsonWriter &json, const kpi::Finding &finding, const board::Formatter &formatter)
{
    const board::QualityWords words = board::wordsOf(finding, formatter);
    json.beginObject().key("code").text(finding.code).key("about");
    if (finding.about.empty())
        json.null();
    else
        json.text(std::string_view(finding.about));
    json.key("severity").text(kpi::nameOf(finding.severity)).key("count").number(finding.count);
    json.key("text").text(words.title).key("effect").text(words.effect).key("mend").text(words.mend);
    json.key("figures").beginList();
    for (const std::string_view id : finding.figures)
        json.text(id);
    json.endList().key("rows").beginList();
    for (const kpi::FindingRow &row : finding.rows)
        writeRow(json, row);
    json.endList().key("rows_left_out").number(finding.count - static_cast<std::int64_t>(finding.rows.size()));
    json.endObject();
}

QByteArray jsonOf(const std::vector<kpi::Finding> &findings, const Command &command, session::Session &session,
                  const board::Formatter &formatter)
{
    JsonWriter json(5);
    json.beginObject().key("workspace").text(textOf(session.file().filename())).key("cutoff");
    const auto book = session.book();
    if (book && (*book)->cutOff)
        json.text((*book)->cutOff->toIso());
    else
        json.null();
    json.key("today").text(command.today.toIso()).key("findings").beginList();
    for (const kpi::Finding &finding : findings)
        writeFinding(json, finding, formatter);
    return json.endList().endObject().take();
}

QString textOf(const kpi::FindingRow &row)
{
    QStringList parts;
    if (!row.file.empty())
        parts << (row.line > 0 ? QStringLiteral("%1:%2").arg(QString::fromStdString(row.file)).arg(row.line)
                               : QString::fromStdString(row.file));
    for (const std::string &text : {row.record, row.customer, row.field})
        parts << QString::fromStdString(text).simplified();
    parts << QString::fromStdString(board::plainText(row.value)).simplified();
    parts.removeAll(QString());
    return parts.join(QLatin1String("  "));
}

QString textOf(const std::vector<kpi::Finding> &findings, const board::Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    if (findings.empty())
        return wording(QT_TRANSLATE_NOOP("wording", "Nothing was found: the data is in order.")) + u'\n';
    QStringList blocks;
    for (const kpi::Finding &finding : findings) {
        const board::QualityWords words = board::wordsOf(finding, formatter);
        QStringList lines = {board::severityWord(finding.severity, wording) + QLatin1String(": ") + words.title,
                             QLatin1String("  ") + words.effect, QLatin1String("  ") + words.mend};
        const QString figures = board::figuresText(finding, wording, figuresInText);
        if (!figures.isEmpty())
            lines << QLatin1String("  ") + wording(QT_TRANSLATE_NOOP("wording", "Figures it touches: %1."), {figures});
        const std::size_t shown = std::min(finding.rows.size(), rowsInText);
        for (std::size_t at = 0; at < shown; ++at) {
            if (const QString row = textOf(finding.rows[at]); !row.isEmpty())
                lines << QLatin1String("    ") + row;
        }
        if (const std::int64_t more = finding.count - static_cast<std::int64_t>(shown); more > 0)
            lines << QLatin1String("    ") + wording.counted(QT_TRANSLATE_N_NOOP("wording", "and %n more"), more);
        blocks << lines.join(u'\n') + u'\n';
    }
    return blocks.join(u'\n');
}

} // namespace

int runQuality(Command &command)
{
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    const auto findings = session->quality(command.today);
    if (!findings)
        return command.fail(findings.problem());
    const board::Formatter formatter(command.wording, session->currency());
    if (command.arguments.has("--json"))
        command.print(jsonOf(*findings, command, *session, formatter));
    else
        command.print(textOf(*findings, formatter));
    return Done;
}

} // namespace perennial::app
