// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace perennial::sample
{

enum class Form { Utf8Comma, Utf16Tab };

/// Writes one export, cell by cell, through a buffer. A file that cannot be written ends the program.
class Output
{
public:
    explicit Output(const std::filesystem::path &file, Form form = Form::Utf8Comma);
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    /// A line as it stands: a header or part of a preamble.
    Output &line(std::string_view text);
    /// Quoted where it must be.
    Output &cell(std::string_view text);
    Output &quoted(std::string_view text);
    Output &cell(std::int64_t number);
    Output &cell(base::Date date);
    Output &cell(const std::optional<base::Date> &date);
    /// 2025-06-30 09:41
    Output &moment(const std::optional<base::Date> &date, std::int64_t minuteOfDay);
    /// 1234 -> 12.34; with `thousands` 1,234.56 as reports for reading write it
    Output &money(std::int64_t minor, bool thousands = false);
    Output &empty(int cells = 1);
    void endRow();

private:
    void separate();
    void flush();

    std::FILE *m_file;
    Form m_form;
    bool m_rowBegun = false;
    std::string m_buffer;
};

} // namespace perennial::sample
