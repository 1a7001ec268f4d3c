// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/json_writer.h"
#include "app/tables.h"
#include "core/facts/dataset.h"
#include "core/session/problem_texts.h"

namespace perennial::app
{

namespace
{

const char *nameOf(csv::LineEnd lineEnd)
{
    switch (lineEnd) {
    case csv::LineEnd::Lf:
        return "LF";
    case csv::LineEnd::CrLf:
        return "CRLF";
    case csv::LineEnd::Cr:
        return "CR";
    case csv::LineEnd::Mixed:
        break;
    }
    return "mixed";
}

std::string nameOf(csv::Escape escape)
{
    switch (escape) {
    case csv::Escape::Doubled:
        return "\"\"";
    case csv::Escape::Backslash:
        return "\\";
    case csv::Escape::None:
        break;
    }
    return {};
}

const char *nameOf(importing::DateOrder order)
{
    switch (order) {
    case importing::DateOrder::Dmy:
        return "dmy";
    case importing::DateOrder::Mdy:
        return "mdy";
    case importing::DateOrder::Ymd:
        break;
    }
    return "ymd";
}

std::string signOf(char sign)
{
    if (sign == '\0')
        return {};
    return {sign};
}

void textOrNull(JsonWriter &json, const std::string &text)
{
    if (text.empty())
        json.null();
    else
        json.text(text);
}

void writeColumn(JsonWriter &json, const importing::ColumnReading &column)
{
    json.beginObject().key("header").text(column.header);
    json.key("field");
    textOrNull(json, column.field);
    json.key("type").text(column.type);
    json.key("decimal_mark");
    textOrNull(json, signOf(column.decimalMark));
    json.key("grouping");
    textOrNull(json, column.grouping);
    json.key("date_order");
    textOrNull(json, column.dateOrder ? nameOf(*column.dateOrder) : "");
    json.key("currency");
    textOrNull(json, column.currency);
    json.key("examples").beginList();
    for (const std::string &example : column.examples)
        json.text(example);
    json.endList().key("ambiguous").truth(column.ambiguous).endObject();
}

QByteArray jsonOf(const importing::Inspection &inspection)
{
    const csv::Layout &layout = inspection.layout;
    JsonWriter json(2);
    json.beginObject().key("file").text(textOf(inspection.file.filename()));
    json.key("encoding").text(layout.encoding).key("bom").truth(layout.bom);
    json.key("delimiter").text(signOf(layout.dialect.delimiter));
    json.key("quote").text(signOf(layout.dialect.quote)).key("escape").text(nameOf(layout.dialect.escape));
    json.key("line_end").text(nameOf(layout.lineEnd)).key("header_line").number(layout.headerLine);
    json.key("data_records").number(inspection.dataRecords).key("columns").beginList();
    for (const importing::ColumnReading &column : inspection.columns)
        writeColumn(json, column);
    json.endList().key("dataset");
    textOrNull(json, inspection.dataset ? std::string(facts::specOf(*inspection.dataset).name) : std::string());
    json.key("recipe");
    textOrNull(json, inspection.dataset ? inspection.recipe.id : std::string());
    json.key("confidence").number(inspection.confidence).key("questions").beginList();
    for (const importing::Question &question : inspection.questions) {
        json.beginObject().key("column").text(question.column).key("kind").text(question.kind);
        json.key("choices").beginList();
        for (const std::string &choice : question.choices)
            json.text(choice);
        json.endList().endObject();
    }
    return json.endList().endObject().take();
}

QString joined(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text).simplified());
    return list.join(QLatin1String(" | "));
}

QString textFor(const importing::Inspection &inspection, const session::Wording &wording)
{
    const csv::Layout &layout = inspection.layout;
    const QString dataset =
        inspection.dataset ? QString::fromUtf8(facts::specOf(*inspection.dataset).name) : QStringLiteral("-");
    QString text = QStringLiteral("%1: %2 (%3, %4 %)\n")
                       .arg(textOf(inspection.file.filename()), dataset,
                            inspection.dataset ? QString::fromStdString(inspection.recipe.id) : QStringLiteral("-"),
                            QString::number(inspection.confidence * 100, 'f', 0));
    const char delimiter = layout.dialect.delimiter;
    text += QStringLiteral("%1, %2, %3, %4\n")
                .arg(QString::fromStdString(layout.encoding),
                     delimiter == '\t' ? QStringLiteral("TAB") : QString(QLatin1Char(delimiter)),
                     QLatin1String(nameOf(layout.lineEnd)),
                     wording(QT_TRANSLATE_NOOP("wording", "header on line %1, %2 records"),
                             {QString::number(layout.headerLine),
                              wording.locale().toString(qlonglong(inspection.dataRecords))}));
    std::vector<QStringList> rows;
    for (const importing::ColumnReading &column : inspection.columns)
        rows.push_back({QLatin1String("  ") + QString::fromStdString(column.header).simplified(),
                        column.field.empty() ? QStringLiteral("-") : QString::fromStdString(column.field),
                        QString::fromStdString(column.type), joined(column.examples).left(60)});
    return text + alignedText(rows, 4);
}

} // namespace

int runInspect(Command &command)
{
    const auto recipes = importing::RecipeBook::bundled();
    if (!recipes)
        return command.fail(recipes.problem());
    importing::Choices choices;
    choices.today = command.today;
    const auto found =
        importing::inspect(pathOf(command.arguments.files.first()), *recipes, choices, command.progress());
    if (!found)
        return command.fail(found.problem());
    if (command.arguments.has("--json"))
        command.print(jsonOf(*found));
    else
        command.print(textFor(*found, command.wording));
    if (!found->dataset && found->obstacle)
        return command.fail(*found->obstacle);
    if (found->obstacle)
        command.note(session::textOf(*found->obstacle, command.wording));
    return Done;
}

} // namespace perennial::app
