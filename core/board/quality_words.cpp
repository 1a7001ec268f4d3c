// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/quality_words.h"

#include "core/board/kpi_names.h"
#include "core/board/quality_texts.h"

namespace perennial::board
{

namespace
{

constexpr const char *datasetNames[] = {
    QT_TRANSLATE_NOOP("wording", "Customers"),
    QT_TRANSLATE_NOOP("wording", "Subscriptions"),
    QT_TRANSLATE_NOOP("wording", "MRR by customer"),
    QT_TRANSLATE_NOOP("wording", "Invoice lines"),
    QT_TRANSLATE_NOOP("wording", "One-off charges"),
    QT_TRANSLATE_NOOP("wording", "Deals"),
    QT_TRANSLATE_NOOP("wording", "Deal stages"),
    QT_TRANSLATE_NOOP("wording", "Leads"),
    QT_TRANSLATE_NOOP("wording", "Contacts before the purchase"),
    QT_TRANSLATE_NOOP("wording", "Web traffic"),
    QT_TRANSLATE_NOOP("wording", "Spend"),
    QT_TRANSLATE_NOOP("wording", "Survey answers"),
    QT_TRANSLATE_NOOP("wording", "Support requests"),
    QT_TRANSLATE_NOOP("wording", "Product usage"),
    QT_TRANSLATE_NOOP("wording", "Referrals"),
    QT_TRANSLATE_NOOP("wording", "Cash"),
    QT_TRANSLATE_NOOP("wording", "Exchange rates"),
    QT_TRANSLATE_NOOP("wording", "Targets"),
};
static_assert(std::size(datasetNames) == facts::datasetCount);

QString aboutText(const kpi::Finding &finding, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    switch (finding.aboutKind) {
    case kpi::About::Dataset:
        if (const facts::DatasetSpec *spec = facts::findDataset(finding.about))
            return datasetWord(spec->id, wording);
        break;
    case kpi::About::Day:
        if (const auto day = base::Date::fromIso(finding.about))
            return formatter.date(*day);
        break;
    case kpi::About::Figure:
        return finding.about == "visitors" ? wording(QT_TRANSLATE_NOOP("wording", "Visitors"))
                                           : nameOfKpi(finding.about, wording);
    case kpi::About::Nothing:
    case kpi::About::Currency:
        break;
    }
    return QString::fromStdString(finding.about);
}

template<class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template<class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

std::string amountText(const kpi::Amount &amount)
{
    const int decimals = amount.currency.isNone() ? 2 : amount.currency.decimals();
    const std::string sign = amount.minor < 0 ? "-" : "";
    std::string digits = std::to_string(amount.minor < 0 ? -amount.minor : amount.minor);
    if (decimals > 0) {
        const auto places = static_cast<std::size_t>(decimals);
        if (digits.size() <= places)
            digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, ".");
    }
    const std::string code = amount.currency.code();
    return code.empty() ? sign + digits : sign + digits + ' ' + code;
}

} // namespace

QualityWords wordsOf(const kpi::Finding &finding, const Formatter &formatter)
{
    const session::Wording &wording = formatter.wording();
    const QualityText &text = qualityText(finding.code);
    const QStringList about = {aboutText(finding, formatter)};
    return {text.counted ? wording.counted(text.title, finding.count, about) : wording(text.title, about),
            wording(text.effect), wording(text.mend)};
}

QString severityWord(kpi::Severity severity, const session::Wording &wording)
{
    switch (severity) {
    case kpi::Severity::Error:
        return wording(QT_TRANSLATE_NOOP("wording", "Error"));
    case kpi::Severity::Warning:
        return wording(QT_TRANSLATE_NOOP("wording", "Warning"));
    case kpi::Severity::Notice:
        break;
    }
    return wording(QT_TRANSLATE_NOOP("wording", "Note"));
}

QString figuresText(const kpi::Finding &finding, const session::Wording &wording, std::size_t most)
{
    QStringList names;
    for (const std::string_view id : finding.figures) {
        if (static_cast<std::size_t>(names.size()) < most)
            names << nameOfKpi(id, wording);
    }
    const qsizetype more = static_cast<qsizetype>(finding.figures.size()) - names.size();
    const QString list = names.join(QLatin1String("; "));
    return more > 0 ? wording.counted(QT_TRANSLATE_N_NOOP("wording", "%1 and %n more"), more, {list}) : list;
}

QString datasetWord(facts::Dataset dataset, const session::Wording &wording)
{
    return wording(datasetNames[static_cast<std::size_t>(dataset)]);
}

QString valueText(const kpi::CellValue &value, const Formatter &formatter)
{
    return std::visit(Overloaded{[](const std::monostate &) { return QString(); },
                                 [&](base::Date day) { return formatter.shortDate(day); },
                                 [&](base::Month month) { return formatter.monthYear(month); },
                                 [&](const kpi::Amount &amount) {
                                     if (amount.currency.isNone())
                                         return QString::fromStdString(amountText(amount));
                                     const Formatter own(formatter.wording(), amount.currency);
                                     return own.money(static_cast<double>(amount.minor), Cents::Shown);
                                 },
                                 [](const std::string &text) { return QString::fromStdString(text); }},
                      value);
}

std::string plainText(const kpi::CellValue &value)
{
    return std::visit(Overloaded{[](const std::monostate &) { return std::string(); },
                                 [](base::Date day) { return day.toIso(); },
                                 [](base::Month month) { return month.toIso(); },
                                 [](const kpi::Amount &amount) { return amountText(amount); },
                                 [](const std::string &text) { return text; }},
                      value);
}

} // namespace perennial::board
