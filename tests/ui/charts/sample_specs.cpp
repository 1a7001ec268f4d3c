// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"

#include <QLocale>

#include <array>

#include <cmath>

namespace perennial::test
{

namespace
{

using board::ChartKind;
using board::ChartSeries;
using board::ChartSpec;
using board::Role;

QLocale localeOf(Words words)
{
    static const QLocale::Language languages[] = {QLocale::English, QLocale::Dutch, QLocale::German, QLocale::Russian,
                                                  QLocale::Romanian};
    return QLocale(languages[static_cast<std::size_t>(words)]);
}

QString pick(Words words, const std::array<const char16_t *, 5> &texts)
{
    return QString::fromUtf16(texts[static_cast<std::size_t>(words)]);
}

std::vector<board::Category> monthsFrom(Words words, int year, int month, std::size_t count)
{
    const QLocale locale = localeOf(words);
    std::vector<board::Category> categories;
    for (std::size_t i = 0; i < count; ++i) {
        board::Category category;
        category.label = locale.standaloneMonthName(month, QLocale::ShortFormat);
        category.full = locale.standaloneMonthName(month, QLocale::LongFormat) % u' ' % QString::number(year);
        if (i == 0 || month == 1)
            category.year = QString::number(year);
        categories.push_back(category);
        year += month == 12 ? 1 : 0;
        month = month % 12 + 1;
    }
    return categories;
}

ChartSeries series(Words words, const QString &id, const QString &name, Role role, std::size_t count, auto &&valueAt,
                   const QString &unit)
{
    ChartSeries result{id, name, role, {}};
    for (std::size_t i = 0; i < count; ++i) {
        const double value = valueAt(static_cast<double>(i));
        result.marks.push_back({value, localeOf(words).toString(value, 'f', 1) % unit});
    }
    return result;
}

} // namespace

ChartSpec movementSpec(Words words, std::size_t months)
{
    ChartSpec spec;
    spec.id = QStringLiteral("mrr-growth");
    spec.kind = ChartKind::StackedColumns;
    spec.title = pick(words, {u"New business carries the growth, expansion picks up",
                              u"Nieuwe klanten dragen de groei, uitbreiding trekt aan",
                              u"Neugeschäft trägt das Wachstum, Erweiterungen ziehen an",
                              u"Рост обеспечивают новые клиенты, расширения ускоряются",
                              u"Clienții noi susțin creșterea, extinderile accelerează"});
    spec.subtitle = pick(words, {u"MRR movements by month, € thousand · July 2024 – June 2025",
                                 u"MRR-bewegingen per maand, dzd. € · juli 2024 – juni 2025",
                                 u"MRR-Bewegungen je Monat, Tsd. € · Juli 2024 – Juni 2025",
                                 u"Движение MRR по месяцам, тыс. € · июль 2024 – июнь 2025",
                                 u"Mișcările MRR pe lună, mii € · iulie 2024 – iunie 2025"});
    spec.source = QStringLiteral("Nordlicht GmbH · 30.06.2025 · Perennial");
    spec.categories = monthsFrom(words, 2024, 7, months);
    const QString unit;
    spec.series = {
        series(
            words, QStringLiteral("mrr_new"), pick(words, {u"New", u"Nieuw", u"Neu", u"Новые", u"Noi"}), Role::New,
            months, [](double i) { return 2.8 + 0.28 * std::fmod(i, 12) + 0.5 * std::sin(i * 2); }, unit),
        series(
            words, QStringLiteral("mrr_expansion"),
            pick(words, {u"Expansion", u"Uitbreiding", u"Erweiterung", u"Расширение", u"Extindere"}), Role::Expansion,
            months, [](double i) { return 0.8 + 0.15 * std::fmod(i, 12); }, unit),
        series(
            words, QStringLiteral("mrr_reactivation"),
            pick(words, {u"Reactivated", u"Gereactiveerd", u"Reaktiviert", u"Реактивация", u"Reactivare"}),
            Role::Reactivation, months, [](double) { return 0.18; }, unit),
        series(
            words, QStringLiteral("mrr_contraction"),
            pick(words, {u"Contraction", u"Inkrimping", u"Kontraktion", u"Сокращение", u"Contracție"}),
            Role::Contraction, months, [](double i) { return -0.7 - 0.1 * std::sin(i * 3); }, unit),
        series(
            words, QStringLiteral("mrr_churn"),
            pick(words, {u"Churn", u"Opzeggingen", u"Abwanderung", u"Отток", u"Abandon"}), Role::Churn, months,
            [](double i) { return i == 5 ? -3.1 : -1.4 - 0.4 * std::cos(i * 2); }, unit),
    };
    for (const int tick : {-4, 0, 4, 8})
        spec.ticks.push_back(
            {static_cast<double>(tick),
             tick == 0 ? QStringLiteral("0") : (tick > 0 ? u'+' : u'\u2212') % QString::number(std::abs(tick))});
    spec.accessible = spec.title;
    return spec;
}

ChartSpec churnSpec(Words words, std::size_t months)
{
    ChartSpec spec;
    spec.id = QStringLiteral("churn-split");
    spec.kind = ChartKind::StackedColumns;
    spec.title =
        pick(words, {u"Two of three losses are failed payments", u"Twee van de drie verliezen zijn mislukte betalingen",
                     u"Zwei von drei Verlusten sind Zahlungsausfälle", u"Две трети потерь — неудачные платежи",
                     u"Doi din trei clienți pierduți au plecat din cauza plăților eșuate"});
    spec.subtitle = pick(words, {u"Customer churn by month, % of customers at the start of the month",
                                 u"Klantverloop per maand, % van de klanten aan het begin van de maand",
                                 u"Kundenabwanderung je Monat, % der Kunden am Monatsanfang",
                                 u"Отток клиентов по месяцам, % клиентов на начало месяца",
                                 u"Abandonul clienților pe lună, în procente din clienții de la începutul lunii"});
    spec.source = QStringLiteral("Nordlicht GmbH · 30.06.2025 · Perennial");
    spec.categories = monthsFrom(words, 2024, 7, months);
    const QString unit = QStringLiteral(" %");
    spec.series = {
        series(
            words, QStringLiteral("voluntary"),
            pick(words, {u"Voluntary", u"Vrijwillig", u"Freiwillig", u"Добровольный", u"Voluntar"}), Role::Voluntary,
            months, [](double i) { return 1.4 - 0.06 * std::fmod(i, 12); }, unit),
        series(
            words, QStringLiteral("involuntary"),
            pick(words, {u"Involuntary", u"Onvrijwillig", u"Unfreiwillig", u"Недобровольный", u"Involuntar"}),
            Role::Involuntary, months, [](double i) { return i == 5 ? 1.9 : 1.4; }, unit),
        series(
            words, QStringLiteral("unknown"),
            pick(words, {u"Unknown", u"Onbekend", u"Unbekannt", u"Неизвестно", u"Necunoscut"}), Role::Unknown, months,
            [](double) { return 0.15; }, unit),
    };
    const QLocale locale = localeOf(words);
    for (const int tick : {0, 1, 2, 3})
        spec.ticks.push_back({static_cast<double>(tick), QString::number(tick) % QStringLiteral(" %")});
    spec.target = board::Target{2.2, pick(words, {u"Target", u"Doel", u"Ziel", u"Цель", u"Țintă"}) % u' ' %
                                         locale.toString(2.2, 'f', 1) % QStringLiteral(" %")};
    spec.openCategory = months - 1;
    spec.openLabel =
        pick(words, {u"June so far", u"juni tot nu toe", u"Juni bisher", u"июнь на сегодня", u"iunie până acum"});
    spec.accessible = spec.title;
    return spec;
}

ChartSpec paybackSpec(Words words, std::size_t months)
{
    ChartSpec spec;
    spec.id = QStringLiteral("cac-payback");
    spec.kind = ChartKind::Line;
    spec.title = pick(words, {u"A customer is paid back after 9.4 months", u"Een klant is na 9,4 maanden terugverdiend",
                              u"Ein Kunde ist nach 9,4 Monaten bezahlt", u"Клиент окупается за 9,4 месяца",
                              u"Un client se amortizează în 9,4 luni"});
    spec.subtitle =
        pick(words, {u"CAC payback in months, gross margin 78 %", u"CAC-terugverdientijd in maanden, brutomarge 78 %",
                     u"CAC-Amortisation in Monaten, Bruttomarge 78 %", u"Окупаемость CAC в месяцах, валовая маржа 78 %",
                     u"Amortizarea CAC în luni, marjă brută 78 %"});
    spec.source = QStringLiteral("Nordlicht GmbH · 30.06.2025 · Perennial");
    spec.categories = monthsFrom(words, 2024, 7, months);
    spec.series = {series(
        words, QStringLiteral("cac_payback"), QStringLiteral("CAC"), Role::Accent, months,
        [](double i) { return 14.0 - 0.4 * std::fmod(i, 12) + 0.9 * std::sin(i * 1.7); }, QString())};
    for (const std::size_t gap : {std::size_t{3}, std::size_t{4}}) {
        if (gap < months)
            spec.series[0].marks[gap] = {std::nullopt, QStringLiteral("no spend")};
    }
    for (const int tick : {0, 6, 12, 18})
        spec.ticks.push_back({static_cast<double>(tick), QString::number(tick)});
    spec.target =
        board::Target{12, pick(words, {u"Target", u"Doel", u"Ziel", u"Цель", u"Țintă"}) % QStringLiteral(" 12")};
    spec.lastLabel = localeOf(words).toString(9.4, 'f', 1);
    spec.openCategory = months - 1;
    spec.openLabel =
        pick(words, {u"June so far", u"juni tot nu toe", u"Juni bisher", u"июнь на сегодня", u"iunie până acum"});
    spec.accessible = spec.title;
    return spec;
}

ChartSpec funnelSpec(Words words)
{
    ChartSpec spec;
    spec.id = QStringLiteral("funnel");
    spec.kind = ChartKind::Funnel;
    spec.title =
        pick(words, {u"Bottleneck: from trial to demo", u"Knelpunt: van proefperiode naar demo",
                     u"Engpass: von der Testphase zur Demo", u"Узкое место: от пробного периода к демонстрации",
                     u"Blocaj: de la perioada de probă la demonstrație"});
    spec.subtitle = pick(words, {u"Funnel Q2 2025, count and conversion to the next stage",
                                 u"Trechter Q2 2025, aantal en conversie naar de volgende fase",
                                 u"Vertriebstrichter Q2 2025, Anzahl und Konversion zur nächsten Stufe",
                                 u"Воронка, 2 кв. 2025, количество и конверсия в следующий этап",
                                 u"Pâlnia de vânzări T2 2025, număr și conversie la etapa următoare"});
    spec.source = QStringLiteral("Nordlicht GmbH · 30.06.2025 · Perennial");
    const std::array<std::array<const char16_t *, 5>, 6> names{
        {{u"Visits", u"Bezoeken", u"Besuche", u"Посещения", u"Vizite"},
         {u"Sign-ups", u"Aanmeldingen", u"Registrierungen", u"Регистрации", u"Înregistrări"},
         {u"Qualified", u"Gekwalificeerd", u"Qualifiziert", u"Квалифицированные", u"Calificați"},
         {u"Demo", u"Demo", u"Demo", u"Демонстрация", u"Demonstrație"},
         {u"Won", u"Gewonnen", u"Gewonnen", u"Выигранные", u"Câștigați"},
         {u"Promoters", u"Promotors", u"Fürsprecher", u"Промоутеры", u"Promotori"}}};
    const std::array<double, 6> counts{12480, 412, 157, 64, 30, 12};
    const std::array<QString, 6> toNext{QStringLiteral("3,3 %"), QStringLiteral("38 %"), QStringLiteral("41 %"),
                                        QStringLiteral("47 %"),  QStringLiteral("40 %"), QString()};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        board::FunnelStage stage;
        stage.name = pick(words, names[i]);
        stage.count = counts[i];
        stage.countText = localeOf(words).toString(counts[i], 'f', 0);
        stage.toNext = toNext[i];
        stage.bottleneck = i == 2;
        if (stage.bottleneck)
            stage.note =
                pick(words, {u"(avg. 52 %)", u"(gem. 52 %)", u"(Ø 52 %)", u"(в среднем 52 %)", u"(medie 52 %)"});
        spec.stages.push_back(stage);
    }
    spec.accessible = spec.title;
    return spec;
}

ChartSpec emptySpec(Words words)
{
    ChartSpec spec;
    spec.id = QStringLiteral("cac-payback");
    spec.kind = ChartKind::Empty;
    spec.title = pick(
        words, {u"CAC payback", u"CAC-terugverdientijd", u"CAC-Amortisation", u"Окупаемость CAC", u"Amortizarea CAC"});
    spec.emptyText = pick(
        words,
        {u"Import your advertising spend (Google Ads, or the template “spend”) to see how fast a customer pays back.",
         u"Importeer je advertentie-uitgaven (Google Ads, of de sjabloon ‘spend’) om te zien hoe snel een klant zich "
         u"terugverdient.",
         u"Importieren Sie die Werbeausgaben (Google Ads oder die Vorlage „spend“), um zu sehen, wie schnell sich ein "
         u"Kunde bezahlt macht.",
         u"Импортируйте рекламные расходы (Google Ads или шаблон «spend»), чтобы увидеть, как быстро окупается клиент.",
         u"Importați cheltuielile de publicitate (Google Ads sau șablonul „spend”) pentru a vedea cât de repede se "
         u"amortizează un client."});
    spec.accessible = spec.emptyText;
    return spec;
}

ChartSpec singleColumnsSpec(Words words, std::size_t months)
{
    ChartSpec spec = churnSpec(words, months);
    spec.id = QStringLiteral("churn");
    spec.series.resize(1);
    for (std::size_t i = 0; i < months; ++i)
        spec.series[0].marks[i] = {2.0 + 0.1 * static_cast<double>(i % 5),
                                   localeOf(words).toString(2.0 + 0.1 * static_cast<double>(i % 5), 'f', 1)};
    return spec;
}

std::vector<ChartSpec> allSpecs(Words words, std::size_t months)
{
    return {movementSpec(words, months), churnSpec(words, months), paybackSpec(words, months),
            funnelSpec(words),           emptySpec(words),         singleColumnsSpec(words, months)};
}

} // namespace perennial::test
