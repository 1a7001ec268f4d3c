// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace perennial::app
{

/// An option of a verb as it is declared, parsed and explained.
struct OptionSpec {
    const char *name;            ///< `--from`
    const char *value = nullptr; ///< what it takes, for the help; nullptr: a switch
    const char *help = "";
    bool repeats = false;
};

/// What was given to a verb.
class Arguments
{
public:
    QStringList files; ///< everything that is not an option, in order

    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// The last one given.
    std::optional<QString> value(const char *option) const;
    QStringList values(const char *option) const;
    void add(const QString &option, const QString &value) { m_values[option].append(value); }

private:
    std::map<QString, QStringList> m_values;
};

/// Sorts words into options and the rest; `--name value`, `--name=value`, and `--` before words that are no options.
/// A text says what is wrong: an unknown option (with the nearest one), a missing value, one given twice.
std::variant<Arguments, QString> parse(const QStringList &words, const std::vector<OptionSpec> &options);

/// `NAME=VALUE` at its first sign of equality.
std::optional<std::pair<QString, QString>> pairOf(const QString &text);

} // namespace perennial::app
