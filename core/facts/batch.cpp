// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/batch.h"

namespace perennial::facts
{

void Batch::addRow(std::int64_t line)
{
    m_lines.push_back(line);
    m_values.resize(m_values.size() + m_spec->fields.size());
}

void Batch::setInteger(std::size_t field, std::int64_t value)
{
    setInteger(size() - 1, field, value);
}

void Batch::setInteger(std::size_t row, std::size_t field, std::int64_t value)
{
    Value &target = cell(row, field);
    target.kind = Value::Kind::Integer;
    target.integer = value;
}

void Batch::setReal(std::size_t field, double value)
{
    Value &cell = last(field);
    cell.kind = Value::Kind::Real;
    cell.real = value;
}

void Batch::setText(std::size_t field, std::string_view value)
{
    Value &cell = last(field);
    cell.kind = Value::Kind::Text;
    cell.integer = static_cast<std::int64_t>(m_texts.size());
    cell.length = static_cast<std::uint32_t>(value.size());
    m_texts.append(value);
}

void Batch::dropRow()
{
    const auto row = static_cast<std::uint32_t>(size() - 1);
    while (!attributes.empty() && attributes.back().row == row)
        attributes.pop_back();
    m_values.resize(m_values.size() - m_spec->fields.size());
    m_lines.pop_back();
}

void Batch::clear()
{
    m_lines.clear();
    m_values.clear();
    m_texts.clear();
    attributes.clear();
    leftOut.clear();
    keyHashes.clear();
}

} // namespace perennial::facts
