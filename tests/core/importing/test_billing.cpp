// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "tests/core/importing/reading.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using test::Reading;

/// The recipes of billing tools, each with a small file of our own.
class TestBilling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recipes_data();
    void recipes();
    void amountUnits_data();
    void amountUnits();
    void otherNames_data();
    void otherNames();
    void customersDoNotSwallow_data();
    void customersDoNotSwallow();
};

namespace
{

using Map = std::map<std::string, std::string>;

QStringList listOf(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << QString::fromUtf8(text);
    return list;
}

/// recipe, then each row, then what was left out
QStringList described(const Reading &reading)
{
    QStringList list;
    if (!reading.failure.empty())
        return {QString::fromStdString(reading.failure)};
    list << QString::fromStdString(reading.inspection.recipe.id);
    for (const std::string &row : reading.rows) {
        QString text = QString::fromStdString(row);
        text.replace(QRegularExpression(QStringLiteral(" row_key=\\d+;")), QString());
        list << text;
    }
    for (const std::string &entry : reading.leftOut)
        list << QString::fromStdString(entry);
    return list;
}

} // namespace

void TestBilling::recipes_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *content, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << QString::fromUtf8(content) << listOf(expected);
    };
    row("Stripe customers",
        "id,Description,Email,Name,Created (UTC),Delinquent,Plan,Status,Total Spend\n"
        "cus_1,Old name,a@example.test,Alpha,2024-01-15 09:30,false,p,active,12.50\n"
        "cus_2,Beta shop,,,2024-02-01 00:00,true,,,\n",
        {"stripe-customers", "2: customer_id=cus_1; name=Alpha; email=a@example.test; signed_up_on=2024-01-15;",
         "3: customer_id=cus_2; name=Beta shop; signed_up_on=2024-02-01;"});
    row("Stripe payments",
        "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,"
        "Converted Currency,Description,Status,Customer ID\n"
        "ch_1,2025-06-07 02:38:54,15.00,5.00,usd,true,534.80,178.27,thb,Setup,Refunded,cus_1\n"
        "ch_2,2025-06-08 10:00:01,\"1,250.00\",0.00,eur,true,,,,Workshop,Paid,cus_2\n"
        "ch_3,2025-06-08 10:00:01,49.00,0.00,eur,true,,,,Subscription update,Paid,cus_2\n"
        "ch_4,2025-06-08 10:00:01,49.00,0.00,eur,false,,,,Workshop,Failed,cus_2\n",
        {"stripe-payments",
         "2: charge_id=ch_1; customer_id=cus_1; date=2025-06-07; amount=356.53; currency=THB; kind=other;",
         "3: charge_id=ch_2; customer_id=cus_2; date=2025-06-08; amount=1250.00; currency=EUR; kind=other;",
         "4 skipped skipped_by_recipe Description=Subscription update", "5 skipped skipped_by_recipe Captured=false"});
    row("Stripe invoices",
        "id,Amount Due,Customer,Date (UTC),Number,Paid,Subscription,Subtotal,Tax,Total,Status,Currency\n"
        "in_1,121.00,cus_1,2025-06-07 02:38,A-1,true,,100.00,21.00,121.00,paid,eur\n"
        "in_2,49.00,cus_1,2025-06-07 02:38,A-2,true,sub_1,49.00,,49.00,paid,eur\n"
        "in_3,49.00,cus_1,2025-06-07 02:38,A-3,false,,49.00,,49.00,draft,eur\n",
        {"stripe-invoices",
         "2: charge_id=in_1; customer_id=cus_1; date=2025-06-07; amount=100.00; currency=EUR; kind=other;",
         "3 skipped skipped_by_recipe Subscription=sub_1", "4 skipped skipped_by_recipe Status=draft"});
    row("Stripe API subscriptions",
        "subscription_id,customer_id,plan_id,plan_amount,plan_currency,plan_interval,plan_interval_count,status,"
        "created,"
        "current_period_start,current_period_end,cancel_at_period_end,canceled_at\n"
        "sub_1,cus_1,pro,29900,GBP,month,3,active,1735689600,1743465600,1751328000,false,\n"
        "sub_2,cus_2,jp,2900,jpy,year,,active,2025-01-01T00:00:00.000001Z,2025-01-01,2026-01-01,true,2025-03-01\n"
        "sub_3,cus_3,pro,29900,GBP,month,1,incomplete,2025-01-01,2025-01-01,2025-02-01,false,\n",
        {"stripe-api-subscriptions",
         "2: subscription_id=sub_1; customer_id=cus_1; plan=pro; starts_on=2025-01-01; amount=299.00; currency=GBP; "
         "interval=quarter; quantity=1; status=active; signed_on=2025-01-01;",
         "3: subscription_id=sub_2; customer_id=cus_2; plan=jp; starts_on=2025-01-01; ends_on=2026-01-01; amount=2900; "
         "currency=JPY; interval=year; quantity=1; status=active; signed_on=2025-01-01; "
         "cancel_requested_on=2025-03-01;",
         "4 skipped skipped_by_recipe status=incomplete"});
    row("Stripe API customers",
        "id,created,email,name,delinquent,livemode,invoice_prefix,is_deleted\n"
        "cus_1,1735689600,a@example.test,Alpha,false,true,AB12,false\ncus_2,1735689600,,,false,true,AB13,true\n",
        {"stripe-api-customers", "2: customer_id=cus_1; name=Alpha; email=a@example.test; signed_up_on=2025-01-01;",
         "3 skipped skipped_by_recipe is_deleted=true"});
    row("Stripe API charges",
        "id,amount,amount_refunded,captured,created,currency,customer_id,description,invoice_id,paid,status\n"
        "ch_1,125000,25000,true,2025-01-01 10:00:00,eur,cus_1,Workshop,,true,succeeded\n"
        "ch_2,4900,0,true,2025-01-01 10:00:00,eur,cus_1,,in_1,true,succeeded\n",
        {"stripe-api-charges",
         "2: charge_id=ch_1; customer_id=cus_1; date=2025-01-01; amount=1000.00; currency=EUR; kind=other;",
         "3 skipped skipped_by_recipe invoice_id=in_1"});
    row("Stripe invoice lines",
        "id,invoice_id,customer_id,amount,currency,period_start,period_end,proration,quantity,subscription_id,plan_id\n"
        "il_1,in_1,cus_1,4900,eur,2025-01-15 09:30:00,2025-02-15 09:30:00,false,1,sub_1,pro\n"
        "il_2,in_1,cus_1,-900,eur,2025-01-20,2025-01-20,true,1,,\n",
        {"stripe-invoice-lines",
         "2: line_id=il_1; invoice_id=in_1; customer_id=cus_1; period_start=2025-01-15; period_end=2025-02-14; "
         "amount=49.00; currency=EUR; plan=pro; kind=subscription;",
         "3: line_id=il_2; invoice_id=in_1; customer_id=cus_1; period_start=2025-01-20; period_end=2025-01-20; "
         "amount=-9.00; currency=EUR; kind=one_time;"});
    row("Recurly subscriptions",
        "uuid,account_code,email,plan_code,state,unit_amount,currency,quantity,activated_at,canceled_at,expires_at,"
        "current_period_started_at,current_period_ends_at,trial_ends_at\n"
        "u1,acc1,a@example.test,gold,canceled,99.0,USD,2,2025-01-31 09:00:00,2025-02-10 09:00:00,2025-02-28 09:00:00,"
        "2025-01-31 09:00:00,2025-02-28 09:00:00,\n"
        "u2,acc2,,gold,failed,99.0,USD,1,2025-01-01,,,2025-01-01,2026-01-01,\n"
        "u3,acc3,,gold,active,990,USD,1,2025-01-01,,,2025-01-01,2026-01-01,\n",
        {"recurly-subscriptions",
         "2: subscription_id=u1; customer_id=acc1; customer_email=a@example.test; plan=gold; starts_on=2025-01-31; "
         "ends_on=2025-02-28; amount=99.00; currency=USD; interval=month; quantity=2; status=canceled; "
         "signed_on=2025-01-31; cancel_requested_on=2025-02-10;",
         "4: subscription_id=u3; customer_id=acc3; plan=gold; starts_on=2025-01-01; amount=990.00; currency=USD; "
         "interval=year; quantity=1; status=active; signed_on=2025-01-01;",
         "3 skipped skipped_by_recipe state=incomplete"});
    row("Recurly line items",
        "id,account_id,invoice_number,origin,currency,amount,subtotal,tax,plan_code,subscription_id,start_date,end_"
        "date,"
        "state\n"
        "l1,acc1,1000,plan,USD,119.0,100.0,19.0,gold,s1,2025-01-01,2026-01-01,invoiced\n"
        "l2,acc1,1001,debit,USD,10,10,0,,,2025-01-05,,invoiced\n",
        {"recurly-invoice-lines",
         "2: line_id=l1; invoice_id=1000; customer_id=acc1; period_start=2025-01-01; period_end=2025-12-31; "
         "amount=100.00; currency=USD; plan=gold; kind=subscription;",
         "3: line_id=l2; invoice_id=1001; customer_id=acc1; period_start=2025-01-05; period_end=2025-01-05; "
         "amount=10.00; currency=USD; kind=one_time;"});
    row("Recurly accounts",
        "code,state,email,created_at,bill_to,company,tax_exempt\nacc1,active,a@example.test,2025-01-01 10:00:00,self,"
        "Alpha,false\n",
        {"recurly-accounts", "2: customer_id=acc1; name=Alpha; email=a@example.test; signed_up_on=2025-01-01;"});
    row("Chargebee report",
        "Subscription Id,Customer Id,Subscription Status,Subscription Billing Period,Current Plan,Plan Unit Price,"
        "Plan Quantity,Currency,Activated On,Canceled On,Reason Code,Current Billing Term End Date\n"
        "s1,c1,Active,Monthly,Pro,49.00,3,EUR,2025-01-01,,,2025-06-30\n"
        "s2,c2,Cancelled,Yearly,Pro,490.00,1,EUR,2024-01-01,2025-01-01,Not Paid,2025-01-01\n"
        "s3,c3,Cancelled,Yearly,Pro,490.00,1,EUR,2024-01-01,2025-01-01,,2025-01-01\n"
        "s4,c4,Non Renewing,Monthly,Pro,49.00,1,EUR,2024-01-01,,,2025-07-01\n",
        {"chargebee-subscriptions",
         "2: subscription_id=s1; customer_id=c1; plan=Pro; starts_on=2025-01-01; amount=49.00; currency=EUR; "
         "interval=month; quantity=3; status=active;",
         "3: subscription_id=s2; customer_id=c2; plan=Pro; starts_on=2024-01-01; ends_on=2025-01-01; amount=490.00; "
         "currency=EUR; interval=year; quantity=1; status=canceled; cancel_requested_on=2025-01-01; "
         "end_reason=involuntary;",
         "4: subscription_id=s3; customer_id=c3; plan=Pro; starts_on=2024-01-01; ends_on=2025-01-01; amount=490.00; "
         "currency=EUR; interval=year; quantity=1; status=canceled; cancel_requested_on=2025-01-01; "
         "end_reason=voluntary;",
         "5: subscription_id=s4; customer_id=c4; plan=Pro; starts_on=2024-01-01; ends_on=2025-07-01; amount=49.00; "
         "currency=EUR; interval=month; quantity=1; status=active;"});
    row("Chargebee API",
        "id,customer_id,plan_id,plan_unit_price,plan_quantity,currency_code,billing_period,billing_period_unit,status,"
        "activated_at,cancelled_at,cancel_reason,current_term_start,current_term_end\n"
        "s1,c1,pro,4900,2,EUR,6,month,cancelled,1735689600,1748736000,no_card,1735689600,1751328000\n",
        {"chargebee-api-subscriptions",
         "2: subscription_id=s1; customer_id=c1; plan=pro; starts_on=2025-01-01; ends_on=2025-06-01; amount=49.00; "
         "currency=EUR; interval=half_year; quantity=2; status=canceled; cancel_requested_on=2025-06-01; "
         "end_reason=involuntary;"});
    row("Paddle transactions",
        "transaction_id,customer_id,subscription_id,status,currency_code,subtotal,tax,total,billing_period_starts_at,"
        "billing_period_ends_at,product_name\n"
        "txn_1,ctm_1,sub_1,completed,USD,41.20,7.83,49.03,2025-01-01T00:00:00Z,2025-02-01T00:00:00Z,Pro\n"
        "txn_2,ctm_1,sub_1,draft,USD,41.20,7.83,49.03,2025-01-01T00:00:00Z,2025-02-01T00:00:00Z,Pro\n",
        {"paddle-transactions",
         "2: line_id=txn_1; invoice_id=txn_1; customer_id=ctm_1; period_start=2025-01-01; period_end=2025-01-31; "
         "amount=41.20; currency=USD; plan=Pro; kind=subscription;",
         "3 skipped skipped_by_recipe status=draft"});
    row("ChartMogul customers",
        "Name,Email,Company,Country,State,City,Zip,Customer ID,Lead created at\n"
        "Ann,a@example.test,Alpha,DE,,Berlin,10115,c1,2025-01-01 10:00:00\n",
        {"chartmogul-customers",
         "2: customer_id=c1; name=Alpha; email=a@example.test; country=DE; signed_up_on=2025-01-01;"});
    row("ChartMogul line items",
        "ID,Customer external ID,Invoice external ID,TYPE,AMOUNT_IN_CENTS,QUANTITY,TAX_AMOUNT_IN_CENTS,"
        "SERVICE_PERIOD_START,SERVICE_PERIOD_END,CURRENCY\n"
        "1,c1,i1,subscription,12100,1,2100,2025-01-01 00:00:00,2025-02-01 00:00:00,EUR\n"
        "2,c1,i1,one_time,5000,1,0,2025-01-01 00:00:00,,EUR\n",
        {"chartmogul-invoice-lines",
         "2: line_id=1; invoice_id=i1; customer_id=c1; period_start=2025-01-01; period_end=2025-01-31; amount=100.00; "
         "currency=EUR; kind=subscription;",
         "3: line_id=2; invoice_id=i1; customer_id=c1; period_start=2025-01-01; period_end=2025-01-01; amount=50.00; "
         "currency=EUR; kind=one_time;"});
    row("MRR movements",
        "subscription_id,customer_id,event_date,event_type,plan,mrr_amount,currency\n"
        "s1,c1,2025-01-01 10:00:00.5,new_subscription,Basic,29,EUR\ns2,c1,2025-02-01,downgrade,Basic,-9,EUR\n"
        "s3,c1,2025-03-01,churn,,20,EUR\n",
        {"mrr-movements", "2: customer_id=c1; date=2025-01-01; mrr_delta=29.00; currency=EUR; plan=Basic;",
         "3: customer_id=c1; date=2025-02-01; mrr_delta=-9.00; currency=EUR; plan=Basic;",
         "4: customer_id=c1; date=2025-03-01; mrr_delta=-20.00; currency=EUR;"});
    row("periods with a monthly amount",
        "subscription_id,customer_id,start_date,end_date,monthly_amount,currency\n1,1,2018-11-01,2019-02-01,50,EUR\n",
        {"subscription-periods",
         "2: subscription_id=1; customer_id=1; starts_on=2018-11-01; ends_on=2019-02-01; amount=50.00; currency=EUR; "
         "interval=month; quantity=1;"});
}

void TestBilling::recipes()
{
    QFETCH(QString, content);
    const test::TempFiles files;
    const Reading reading = test::readWhole(files.write("file.csv", content.toStdString()));
    QTEST(described(reading), "expected");
}

void TestBilling::amountUnits_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("expected"); // amount of the first row, or the failure
    const char *const dump =
        "subscription_id,customer_id,starts_on,plan_amount,plan_currency,plan_interval,country_code\n"
        "a,b,2025-01-01,4900,EUR,month,DE\nc,d,2025-01-01,0,EUR,month,DE\n";
    const char *const templated = "subscription_id,customer_id,starts_on,amount,currency,interval\n"
                                  "a,b,2025-01-01,4900,EUR,month\n";
    const char *const cents = "subscription_id,customer_id,starts_on,Amount (cents),currency,interval\n"
                              "a,b,2025-01-01,4901,EUR,month\n";
    const char *const odd =
        "subscription_id,customer_id,starts_on,plan_amount,plan_currency,plan_interval,country_code\n"
        "a,b,2025-01-01,4900,EUR,month,DE\nc,d,2025-01-01,4901,EUR,month,DE\n";
    const auto row = [](const char *name, const char *content, const char *option, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(content) << QString::fromLatin1(option)
                            << QString::fromLatin1(expected);
    };
    row("a dump with a report's columns",
        "id,customer_id,plan,interval,amount,currency,status,created\ns,c,pro,month,4900,EUR,active,2025-01-01\n", "",
        "question amount_unit amount");
    row("looks like cents", dump, "", "question amount_unit plan_amount");
    row("said to be cents", dump, "minor", "49.00");
    row("said not to be", dump, "major", "4900.00");
    row("one that does not look so", odd, "", "4900.00");
    row("a template's own header", templated, "", "4900.00");
    row("a template in cents", templated, "minor", "49.00");
    row("the header says so", cents, "", "49.01");
}

void TestBilling::amountUnits()
{
    QFETCH(QString, content);
    QFETCH(QString, option);
    const test::TempFiles files;
    Map options;
    if (!option.isEmpty())
        options["amount_unit"] = option.toStdString();
    const Reading reading = test::readWhole(files.write("f.csv", content.toStdString()), test::choicesFor(options));
    const std::string text = reading.failure.empty() ? reading.value(0, "amount") : reading.failure;
    QTEST(QString::fromStdString(text), "expected");
}

void TestBilling::otherNames_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *content, std::initializer_list<const char *> expected) {
        QTest::newRow(name) << QString::fromUtf8(content) << listOf(expected);
    };
    row("German",
        "Vertragsnummer;Kundennummer;Tarif;Vertragsbeginn;Betrag;Währung;Zahlweise;Anzahl\n"
        "V1;K1;Pro;01.02.2025;1.249,50;EUR;monatlich;2\n",
        {"template-subscriptions", "2: subscription_id=V1; customer_id=K1; plan=Pro; starts_on=2025-02-01; "
                                   "amount=1249.50; currency=EUR; interval=month; quantity=2;"});
    row("Russian", "ID клиента;Месяц;MRR;Валюта\nA;2025-01;100,50;RUB\n",
        {"template-mrr_levels", "2: customer_id=A; date=2025-01-01; mrr=100.50; currency=RUB;"});
    row("Dutch", "Klantnummer;Naam;Land;Aangemeld op\nK1;Alpha;NL;03-02-2025\nK2;Beta;NL;23-02-2025\n",
        {"template-customers", "2: customer_id=K1; name=Alpha; country=NL; signed_up_on=2025-02-03;",
         "3: customer_id=K2; name=Beta; country=NL; signed_up_on=2025-02-23;"});
    row("French", "Mois,Devise,Taux\n2025-01,USD,0.95\n",
        {"template-fx_rates", "2: month=2025-01; currency=USD; rate=0.95;"});
    row("Spanish", "Mes;Saldo;Cobros;Pagos;Moneda\n2025-01;1.000,00;50,00;-20,00;EUR\n",
        {"template-cash", "2: month=2025-01; balance=1000.00; inflow=50.00; outflow=-20.00; currency=EUR;"});
    row("Romanian", "Client;Perioada de la;Perioada până la;Sumă;Monedă\nA;2025-01-01;2025-01-31;10,00;RON\n",
        {"template-invoice_lines", "2: customer_id=A; period_start=2025-01-01; period_end=2025-01-31; amount=10.00; "
                                   "currency=RON;"});
    row("customer, month, mrr", "customer,month,mrr\nA,2025-01,10\n", {"question currency mrr"});
    row("texts are no amounts",
        "subscription_id,customer_id,start date,price,fee,currency,interval\n"
        "s,c,2025-01-01,standard,12.50,EUR,month\n",
        {"template-subscriptions", "2: subscription_id=s; customer_id=c; starts_on=2025-01-01; amount=12.50; "
                                   "currency=EUR; interval=month; quantity=1;"});
}

void TestBilling::otherNames()
{
    QFETCH(QString, content);
    const test::TempFiles files;
    const Reading reading = test::readWhole(files.write("file.csv", content.toStdString()));
    QVERIFY(reading.inspection.confidence < 1);
    QTEST(described(reading), "expected");
}

void TestBilling::customersDoNotSwallow_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected"); // recipe; empty: none
    const auto row = [](const char *header, const char *expected) {
        QTest::newRow(header) << QString::fromLatin1(header) << QString::fromLatin1(expected);
    };
    row("customer_id,name,industry,tier", "template-customers");
    row("customer_id,industry", "template-customers");
    row("customer_id,events,date", "template-usage");
    row("customer_id,channel,date", "template-touchpoints");
    row("customer_id,score,date,comment", "surveys-table");
    row("customer_id,amount,date", "template-charges");
    row("id,customer_id,brand,last_4", "");
    row("id,name,email,country", "template-customers");
    row("id,name,colour,weight,price,stock", "");
    row("id,customer_id,amount,currency,created", "template-charges");
    row("ticket_id,customer_id,created_at,subject", "template-tickets");
    row("charge_id,customer_id,fee", "");
    row("referral_id,customer_id,name", "");
    row("subscription_id,customer_id,name,email", "");
}

void TestBilling::customersDoNotSwallow()
{
    QFETCH(QString, header);
    const test::TempFiles files;
    const auto file = files.write("file.csv", header.toStdString() + "\n" + std::string(5, ',') + "\n");
    const auto inspection = importing::inspect(file, test::bundledRecipes(), test::choicesFor());
    QVERIFY(inspection.ok());
    QTEST(QString::fromStdString(inspection->recipe.id), "expected");
}

QTEST_GUILESS_MAIN(TestBilling)
#include "test_billing.moc"
