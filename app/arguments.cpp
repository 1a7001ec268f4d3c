// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <algorithm>

namespace perennial::app
{

namespace
{

/// Insertions, deletions and changes that make one text the other.
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = one[i] == other[static_cast<qsizetype>(j) - 1];
            const qsizetype best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row.back();
}

QString unknown(const QString &word, const std::vector<OptionSpec> &options)
{
    const OptionSpec *nearest = nullptr;
    qsizetype least = 4;
    for (const OptionSpec &option : options) {
        const qsizetype far = distance(word, QLatin1String(option.name));
        if (far < least) {
            least = far;
            nearest = &option;
        }
    }
    const QString text = QStringLiteral("unknown option %1").arg(word);
    return nearest ? QString(text % QLatin1String("; did you mean ") % QLatin1String(nearest->name) % u'?') : text;
}

} // namespace

std::optional<QString> Arguments::value(const char *option) const
{
    const auto found = m_values.find(QLatin1String(option));
    return found == m_values.end() ? std::nullopt : std::optional(found->second.last());
}

QStringList Arguments::values(const char *option) const
{
    const auto found = m_values.find(QLatin1String(option));
    return found == m_values.end() ? QStringList() : found->second;
}

std::variant<Arguments, QString> parse(const QStringList &words, const std::vector<OptionSpec> &options)
{
    Arguments result;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyFiles || !word.startsWith(u'-') || word == QLatin1String("-")) {
            result.files.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyFiles = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        const auto spec = std::find_if(options.begin(), options.end(),
                                       [&](const OptionSpec &option) { return name == QLatin1String(option.name); });
        if (spec == options.end())
            return unknown(name, options);
        if (!spec->repeats && result.has(spec->name))
            return QStringLiteral("%1 is given twice").arg(name);
        if (!spec->value) {
            if (equals >= 0)
                return QStringLiteral("%1 takes no value").arg(name);
            result.add(name, {});
        } else if (equals >= 0) {
            result.add(name, word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            result.add(name, words[++i]);
        } else {
            return QStringLiteral("%1 needs a value: %1 %2").arg(name, QLatin1String(spec->value));
        }
    }
    return result;
}

std::optional<std::pair<QString, QString>> pairOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return std::nullopt;
    return std::pair(text.left(equals), text.mid(equals + 1));
}

} // namespace perennial::app
