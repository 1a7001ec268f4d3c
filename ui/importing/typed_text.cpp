// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/typed_text.h"

#include "ui/importing/field_names.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace perennial::importui
{

namespace
{

using facts::FieldType;

QString dayText(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : iso;
}

QString monthText(const QString &iso)
{
    const QDate date = QDate::fromString(iso + QStringLiteral("-01"), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QStringLiteral("MMM yyyy")) : iso;
}

/// `2025-06-01 09:12:00`, to the minute.
QString momentText(const QString &value)
{
    const QDateTime moment = QDateTime::fromString(value, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return moment.isValid() ? QLocale().toString(moment, QLocale::ShortFormat) : value;
}

/// With the decimals that the text has.
QString numberText(const QString &plain)
{
    bool ok = false;
    const double value = plain.toDouble(&ok);
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const int decimals = point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
    return ok ? QLocale().toString(value, 'f', decimals) : plain;
}

} // namespace

QString typedText(FieldType type, const QString &value)
{
    switch (type) {
    case FieldType::Date:
        return dayText(value);
    case FieldType::DayOrMonth:
        return value.size() == qsizetype(sizeof "2025-01") - 1 ? monthText(value) : dayText(value);
    case FieldType::Month:
        return monthText(value);
    case FieldType::Money:
        return numberText(value.section(QLatin1Char(' '), 0, 0)) + QChar(0x00A0) + value.section(QLatin1Char(' '), 1);
    case FieldType::Quantity:
    case FieldType::Count:
    case FieldType::Rate:
    case FieldType::Score:
    case FieldType::Number:
        return numberText(value);
    case FieldType::Interval:
        return answerName(QStringLiteral("interval"), value);
    case FieldType::Choice:
        return valueName(value);
    case FieldType::DateTime:
        return momentText(value);
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::RowKey:
        break;
    }
    return value;
}

} // namespace perennial::importui
