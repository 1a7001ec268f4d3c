// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/header_names.h"

#include "core/importing/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace perennial::importing
{

namespace
{

bool isFieldName(const std::string &name)
{
    const std::size_t dot = name.find('.');
    const auto specs = facts::allDatasets();
    return std::ranges::any_of(specs, [&](const facts::DatasetSpec &spec) {
        if (dot == std::string::npos)
            return spec.indexOf(name).has_value();
        return spec.name == name.substr(0, dot) && spec.indexOf(name.substr(dot + 1)).has_value();
    });
}

} // namespace

base::Outcome<HeaderNames> HeaderNames::parse(const std::string &file, std::string_view json)
{
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return base::Problem{base::ProblemCode::RecipeInvalid, {file, error.errorString().toStdString()}};
    HeaderNames names;
    const QJsonObject fields = document.object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const std::string name = field.key().toStdString();
        if (!isFieldName(name))
            return base::Problem{base::ProblemCode::RecipeInvalid, {file, "unknown field " + name}};
        const QJsonObject languages = field.value().toObject();
        for (const auto &headers : languages) {
            const QJsonArray list = headers.toArray();
            for (const auto &header : list)
                names.m_names[name].push_back(foldedHeader(header.toString().toStdString()));
        }
    }
    return names;
}

std::vector<std::string> HeaderNames::of(const facts::DatasetSpec &dataset, std::string_view field) const
{
    std::vector<std::string> found;
    for (const std::string &name : {std::string(dataset.name) + "." + std::string(field), std::string(field)}) {
        if (const auto names = m_names.find(name); names != m_names.end())
            found.insert(found.end(), names->second.begin(), names->second.end());
    }
    return found;
}

} // namespace perennial::importing
