// SPDX-License-Identifier: GPL-3.0-or-later
// Channels credited with customers and their new MRR: attribution, cac by channel, traffic_roi.
#include "core/kpi/catalogue.h"
#include "tests/core/kpi/book_maker.h"

#include <QTest>

namespace perennial::test
{

namespace
{

using kpi::AttributionModel;
using kpi::NoAnswer;
using kpi::Value;

void touch(BookMaker &maker, const char *customer, const char *date, const char *channel, const char *lead = "")
{
    book::TouchpointRow row;
    row.date = day(date);
    if (*customer)
        row.customer = maker.builder.customer(customer);
    row.channel = maker.builder.text(channel);
    row.lead = maker.builder.text(lead);
    maker.builder.touchpoints().push_back(row);
}

kpi::Request may(const char *id, AttributionModel model)
{
    kpi::Request request;
    request.only = {id};
    request.periods = {base::periodOf(day("2025-05-01"), base::Every::Month)};
    request.conventions.attributionModel = model;
    return request;
}

/// `ads 50.00 fairs 25.50`: money by channel in May, without those that have none.
QString byChannel(const book::Book &book, const char *id, AttributionModel model)
{
    kpi::Request request = may(id, model);
    request.by = "channel";
    const kpi::Report report = kpi::compute(book, request).value();
    QStringList words;
    for (const kpi::Series &series : report.figures.at(0).series) {
        const Value &value = series.points.at(0).value;
        const double number = value.number();
        if (value.hasAnswer() && number != 0)
            words << QString::fromStdString(*series.group) << QString::number(number / 100, 'f', 2);
    }
    return words.join(u' ');
}

/// c1 (100) came by ads and a fair, c2 (10) by nothing that is known but its own channel, c3 (1) by nothing at all.
BookMaker threeCustomers()
{
    BookMaker maker("2025-06-30");
    maker.monthly("c1", "2025-05-10", "", 100).monthly("c2", "2025-05-12", "", 10).monthly("c3", "2025-05-14", "", 1);
    maker.monthly("old", "2025-01-01", "", 1000);
    maker.builder.setAttribute(maker.builder.customer("c1"), "channel", "partner");
    maker.builder.setAttribute(maker.builder.customer("c2"), "channel", "partner");
    touch(maker, "c1", "2025-04-01", "ads");
    touch(maker, "c1", "2025-04-20", "fairs");
    touch(maker, "c1", "2025-05-09", "ads");
    touch(maker, "c1", "2025-05-10", "mail");
    touch(maker, "c1", "2025-05-11", "support"); // after the conversion
    return maker;
}

} // namespace

class TestCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newMrrIsCreditedToChannels()
    {
        const book::Book book = threeCustomers().finish();
        QCOMPARE(byChannel(book, "attribution", AttributionModel::First),
                 QStringLiteral("ads 100.00 partner 10.00 (none) 1.00"));
        QCOMPARE(byChannel(book, "attribution", AttributionModel::Last),
                 QStringLiteral("mail 100.00 partner 10.00 (none) 1.00"));
        QCOMPARE(byChannel(book, "attribution", AttributionModel::Linear),
                 QStringLiteral("ads 50.00 fairs 25.00 mail 25.00 partner 10.00 (none) 1.00"));
        QCOMPARE(byChannel(book, "attribution", AttributionModel::Position),
                 QStringLiteral("ads 50.00 fairs 10.00 mail 40.00 partner 10.00 (none) 1.00"));
        QCOMPARE(valueOf(book, "attribution", "2025-05"), Value::exact(11100));
        QCOMPARE(valueOf(book, "attribution", "2025-06"), Value::exact(0));
    }

    void centsAreNeitherLostNorMade()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("c", "2025-05-10", "", 0.05);
        for (const char *channel : {"a", "b", "c"})
            touch(maker, "c", "2025-05-01", channel);
        QCOMPARE(byChannel(maker.finish(), "attribution", AttributionModel::Linear),
                 QStringLiteral("a 0.02 b 0.02 c 0.01"));
    }

    void touchpointsOfALeadAreThoseOfItsCustomer()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("c", "2025-05-10", "", 100);
        book::LeadRow &lead = maker.lead("2025-04-01");
        lead.id = maker.builder.text("L7");
        lead.customer = maker.builder.customer("c");
        maker.lead("2025-04-01").id = maker.builder.text("L8");
        touch(maker, "", "2025-04-01", "webinar", "L7");
        touch(maker, "", "2025-04-01", "podcast", "L8");
        touch(maker, "", "2025-04-01", "letter", "L9");
        touch(maker, "", "2025-04-01", "radio");
        QCOMPARE(byChannel(maker.finish(), "attribution", AttributionModel::Linear), QStringLiteral("webinar 100.00"));
    }

    void aDealWonBeforeTheFirstPaidDayIsTheConversion()
    {
        BookMaker maker("2025-06-30");
        maker.monthly("c", "2025-05-10", "", 100);
        maker.deal("2025-03-01", "2025-04-15", book::DealStatus::Won, 1200).customer = maker.builder.customer("c");
        maker.deal("2025-03-01", "2025-04-01", book::DealStatus::Lost, 1200).customer = maker.builder.customer("c");
        touch(maker, "c", "2025-04-02", "ads");
        touch(maker, "c", "2025-04-15", "fairs");
        touch(maker, "c", "2025-04-20", "onboarding");
        QCOMPARE(byChannel(maker.finish(), "attribution", AttributionModel::Last), QStringLiteral("fairs 100.00"));
    }

    void costIsSetAgainstTheCredits()
    {
        BookMaker maker = threeCustomers();
        maker.spend("2025-05-01", 300, "ads").spend("2025-05-01", 50, "fairs").spend("2025-05-01", 40, "partner");
        const book::Book book = maker.finish();
        QCOMPARE(byChannel(book, "cac", AttributionModel::Linear),
                 QStringLiteral("ads 600.00 fairs 200.00 partner 40.00"));
        QCOMPARE(byChannel(book, "cac", AttributionModel::First), QStringLiteral("ads 300.00 partner 40.00"));
        QCOMPARE(valueOf(book, "cac", "2025-05"), Value::exact(13000)); // 390 / 3, whatever the model
    }

    void aFilterByChannelIsOneOfCredits()
    {
        BookMaker maker = threeCustomers();
        maker.builder.setAttribute(maker.builder.customer("c1"), "segment", "small");
        maker.builder.setAttribute(maker.builder.customer("c2"), "segment", "large");
        const book::Book book = maker.finish();
        const auto filtered = [&book](std::vector<std::pair<std::string, std::string>> where) {
            kpi::Request request = may("attribution", AttributionModel::Linear);
            request.where = std::move(where);
            return kpi::compute(book, request).value().figures.at(0).series.at(0).points.at(0).value;
        };
        QCOMPARE(filtered({{"channel", "ads"}}), Value::exact(5000));
        QCOMPARE(filtered({{"channel", "ads"}, {"channel", "partner"}}), Value::exact(6000));
        QCOMPARE(filtered({{"channel", "partner"}, {"segment", "small"}}), Value::exact(0));
        QCOMPARE(filtered({{"channel", "partner"}, {"segment", "large"}}), Value::exact(1000));
        QCOMPARE(filtered({{"segment", "small"}}), Value::exact(10000));
        QCOMPARE(groupValue(book, "attribution", "2025-05", "segment", "large"), Value::exact(1000));
    }

    void returnOnTraffic()
    {
        BookMaker maker = threeCustomers();
        maker.spend("2025-05-01", 300, "ads");
        const book::Book book = maker.finish();
        kpi::Request request = may("traffic_roi", AttributionModel::Linear);
        request.by = "channel";
        request.conventions.grossMargin = 0.8;
        const kpi::Report report = kpi::compute(book, request).value();
        const auto point = [&report](const char *channel) -> const kpi::Point & {
            for (const kpi::Series &series : report.figures.at(0).series) {
                if (series.group == channel)
                    return series.points.at(0);
            }
            qFatal("no such channel");
        };
        QCOMPARE(point("ads").value.number(), (0.8 * 50 * 12 - 300) / 300);
        QCOMPARE(point("fairs").value, Value::none(NoAnswer::NoSpend));
        QCOMPARE(std::string(point("fairs").parts.at(0).id), std::string("first_year_value"));
        QCOMPARE(point("fairs").parts.at(0).value, Value::exact(24000)); // 0.8 x 25 x 12
        QCOMPARE(valueOf(book, "traffic_roi", "2025-05").number(), (111 * 12 - 300) / 300.0);
        QCOMPARE(valueOf(book, "traffic_roi", "2025-06"), Value::none(NoAnswer::NoSpendData));
    }

    void creditsAreExplainedByCustomer_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<int>("rows");
        QTest::newRow("ads") << QStringLiteral("ads") << 1;
        QTest::newRow("partner") << QStringLiteral("partner") << 1;
        QTest::newRow("none") << QStringLiteral("(none)") << 1;
        QTest::newRow("support") << QStringLiteral("support") << 0;
    }
    void creditsAreExplainedByCustomer()
    {
        QFETCH(QString, group);
        QFETCH(int, rows);
        BookMaker maker = threeCustomers();
        maker.spend("2025-05-01", 300, "ads");
        const book::Book book = maker.finish();
        for (const char *id : {"attribution", "cac"}) {
            kpi::Request request = may(id, AttributionModel::Linear);
            request.by = "channel";
            const auto explanation = kpi::explain(book, request, group.toStdString());
            QVERIFY(explanation.ok());
            const kpi::ExplainedTerm &term = explanation->terms.back();
            QCOMPARE(static_cast<int>(term.trace.rows.size()), rows);
            double sum = 0;
            for (const kpi::TracedRow &row : term.trace.rows) {
                QVERIFY(row.source.customer != book::noCustomer);
                sum += row.amount.number();
            }
            QCOMPARE(sum, term.value.number());
        }
    }

    void planSaysNothingOfChannels()
    {
        kpi::Request request = may("attribution", AttributionModel::Linear);
        request.by = "plan";
        request.where = {{"channel", "ads"}};
        const kpi::Report report = kpi::compute(threeCustomers().finish(), request).value();
        QCOMPARE(report.figures.at(0).series.at(0).points.at(0).value, Value::none(NoAnswer::NotToldApart));
    }
};

} // namespace perennial::test

QTEST_APPLESS_MAIN(perennial::test::TestCredits)
#include "test_credits.moc"
