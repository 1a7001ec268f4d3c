// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_records.h"

#include "core/store/load_book.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace perennial::store
{

namespace
{

using book::RecordTable;
using facts::FieldType;

enum class Reading : std::uint8_t { Text, Integer, Decimal };

Reading readingOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::Interval:
    case FieldType::Choice:
        return Reading::Text;
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Number:
        return Reading::Decimal;
    default:
        return Reading::Integer;
    }
}

bool isNameOrAddress(std::string_view field)
{
    static constexpr std::array names = {std::string_view("name"), std::string_view("email"),
                                         std::string_view("customer"), std::string_view("customer_name"),
                                         std::string_view("customer_email")};
    return std::find(names.begin(), names.end(), field) != names.end();
}

std::string foldedText(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return whole.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().toStdString();
}

std::int64_t decimal(double value)
{
    constexpr double largest = 9e12;
    return std::abs(value) <= largest ? std::llround(value * static_cast<double>(base::micro)) : RecordTable::missing;
}

void fold(book::Records &records, book::Text text)
{
    if (text == book::noText)
        return;
    if (text >= records.folded.size())
        records.folded.resize(records.texts.size() + 1, book::noText);
    if (records.folded[text] == book::noText) {
        const book::Text folded = records.texts.intern(foldedText(records.texts.at(text)));
        records.folded[text] = folded;
    }
}

struct Wanted {
    Reading reading{};
    bool folds = false;
};

void loadTable(Database &database, const book::RecordFields &wanted, book::Records &records)
{
    const facts::DatasetSpec &spec = facts::specOf(wanted.dataset);
    RecordTable &table = records.of(wanted.dataset);
    std::string list;
    std::vector<Wanted> fields;
    for (const std::string_view field : wanted.fields) {
        list.append(list.empty() ? "\"" : ", \"").append(field).append("\"");
        fields.push_back({readingOf(spec.fields[*spec.indexOf(field)].type), isNameOrAddress(field)});
        table.columns.push_back({field, {}});
    }
    FactScan scan(database, wanted.dataset, list);
    while (scan.next()) {
        table.rows.push_back(scan.row());
        table.imports.push_back(scan.import());
        for (std::size_t at = 0; at < fields.size(); ++at) {
            const int field = static_cast<int>(at);
            std::int64_t value = RecordTable::missing;
            if (fields[at].reading == Reading::Text) {
                const book::Text text = records.texts.intern(scan.text(field));
                if (fields[at].folds)
                    fold(records, text);
                value = text;
            } else if (!scan.isNull(field)) {
                value = fields[at].reading == Reading::Decimal ? decimal(scan.real(field)) : scan.integer(field);
            }
            table.columns[at].values.push_back(value);
        }
    }
}

} // namespace

book::Records loadRecords(Database &database, std::span<const book::RecordFields> wanted)
{
    book::Records records;
    Transaction snapshot(database, Transaction::Kind::Read);
    for (const book::RecordFields &fields : wanted)
        loadTable(database, fields, records);
    snapshot.commit();
    return records;
}

} // namespace perennial::store
