// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace perennial::app
{

/// Writes JSON in the order it is told, numbers as they are promised: amounts keep their decimals. Objects and lists
/// down to `expandedDepth` stand on lines of their own, deeper ones within a line.
class JsonWriter
{
public:
    explicit JsonWriter(int expandedDepth)
        : m_expandedDepth(expandedDepth)
    {
    }

    JsonWriter &key(std::string_view name);
    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginList() { return begin('['); }
    JsonWriter &endList() { return end(']'); }
    JsonWriter &text(std::string_view value);
    JsonWriter &text(const char *value) { return text(std::string_view(value)); }
    JsonWriter &text(const QString &value) { return text(std::string_view(value.toUtf8().toStdString())); }
    JsonWriter &number(std::int64_t value);
    /// The shortest digits that read back as the same number; null when it is not finite.
    JsonWriter &number(double value);
    /// 123450 of a currency with two decimals: 1234.50
    JsonWriter &amount(base::Minor minor, int decimals);
    JsonWriter &truth(bool value);
    JsonWriter &null();

    /// What was written, with a line end.
    QByteArray take();

private:
    JsonWriter &begin(char sign);
    JsonWriter &end(char sign);
    JsonWriter &raw(std::string_view value);
    void separate();
    void quote(std::string_view value);
    void breakLine();

    QByteArray m_out;
    int m_expandedDepth;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace perennial::app
