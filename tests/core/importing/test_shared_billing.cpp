// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

#include "tests/core/importing/reading.h"
#include "tests/support/shared_data.h"
#include "tests/support/temp_files.h"

using namespace perennial;
using test::Reading;

/// Third-party files of billing tools: what each is taken for, and that every record is accounted for.
class TestSharedBilling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void files_data();
    void files();
    void churnFlagsAsSubscriptions();
    void changesOfMrr();
};

namespace
{

/// A mapping of the user's for a table that knows who churned, but no dates: all within one month of their own choice.
constexpr const char *telcoRecipe = R"({"id": "telco", "name": "Telco", "dataset": "subscriptions",
    "required": [["customerID"], ["MonthlyCharges"], ["Churn"]],
    "fields": {"subscription_id": "customerID", "customer_id": "customerID", "plan": "Contract",
               "amount": "MonthlyCharges", "starts_on": {"value": "2019-12-01"},
               "ends_on": {"value": "2020-01-01", "when_column": {"Churn": ["yes"]}}},
    "constants": {"quantity": "1", "interval": "month", "currency": "USD"}})";

std::int64_t sumOf(const std::vector<std::int64_t> &values)
{
    return std::accumulate(values.begin(), values.end(), std::int64_t{0});
}

} // namespace

void TestSharedBilling::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("options");  // `name=value` with blanks between
    QTest::addColumn<QString>("expected"); // recipe confidence read/accepted/skipped/rejected, or the failure
    const auto row = [](const char *file, const char *options, const char *expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(options)
                            << QString::fromLatin1(expected);
    };
    row("vendor_samples/stripe_customers.csv", "", "stripe-customers 0.98 2/2/0/0");
    row("vendor_samples/stripe_subscriptions.csv", "", "stripe-subscriptions 0.98 4/4/0/0");
    row("vendor_samples/stripe_subscriptions_excel_de_resaved.csv", "", "stripe-subscriptions 0.88 2/2/0/0");
    row("vendor_samples/stripe_subscriptions_excel_us_resaved.csv", "", "stripe-subscriptions 0.84 1/1/0/0");
    row("vendor_samples/stripe_unified_payments.csv", "", "stripe-payments 0.98 3/0/3/0");
    row("fivetran_stripe/account_data.csv", "", "not_recognised");
    row("fivetran_stripe/balance_transaction_data.csv", "", "not_recognised");
    row("fivetran_stripe/card_data.csv", "", "not_recognised");
    row("fivetran_stripe/charge_data.csv", "", "stripe-api-charges 0.98 16/0/16/0");
    row("fivetran_stripe/coupon_data.csv", "", "not_recognised");
    row("fivetran_stripe/credit_note_data.csv", "", "not_recognised");
    row("fivetran_stripe/credit_note_line_item_data.csv", "", "not_recognised");
    row("fivetran_stripe/customer_data.csv", "", "stripe-api-customers 0.98 12/11/1/0");
    row("fivetran_stripe/discount_data.csv", "", "not_recognised");
    row("fivetran_stripe/dispute_data.csv", "", "not_recognised");
    row("fivetran_stripe/fee_data.csv", "", "not_recognised");
    row("fivetran_stripe/invoice_data.csv", "", "stripe-invoice-lines 0.91 2/2/0/0");
    row("fivetran_stripe/invoice_line_item_data.csv", "", "not_recognised");
    row("fivetran_stripe/payment_intent_data.csv", "", "not_recognised");
    row("fivetran_stripe/payment_method_card_data.csv", "", "not_recognised");
    row("fivetran_stripe/payment_method_data.csv", "", "not_recognised");
    row("fivetran_stripe/payout_balance_transaction_data.csv", "", "not_recognised");
    row("fivetran_stripe/payout_data.csv", "", "not_recognised");
    row("fivetran_stripe/plan_data.csv", "", "not_recognised");
    row("fivetran_stripe/price_data.csv", "", "not_recognised");
    row("fivetran_stripe/product_data.csv", "", "not_recognised");
    row("fivetran_stripe/refund_data.csv", "", "not_recognised");
    row("fivetran_stripe/subscription_data.csv", "", "not_recognised");
    row("fivetran_stripe/subscription_discount_data.csv", "", "not_recognised");
    row("fivetran_stripe/subscription_history_data.csv", "", "not_recognised");
    row("fivetran_stripe/subscription_item_data.csv", "", "not_recognised");
    row("fivetran_stripe/transfer_data.csv", "", "not_recognised");
    row("fivetran_recurly/account_balance_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/account_history_data.csv", "", "recurly-accounts 0.98 5/5/0/0");
    row("fivetran_recurly/account_note_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/billing_info_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/coupon_discount_data.csv", "", "not_recognised");
    row("fivetran_recurly/coupon_redemption_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/credit_payment_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/invoice_coupon_redemption_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/invoice_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/invoice_subscription_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/line_item_history_data.csv", "", "recurly-invoice-lines 0.98 5/5/0/0");
    row("fivetran_recurly/plan_currency_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/plan_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/subscription_add_on_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/subscription_change_history_data.csv", "", "not_recognised");
    row("fivetran_recurly/subscription_history_data.csv", "", "recurly-subscriptions 0.90 5/5/0/0");
    row("fivetran_recurly/transaction_data.csv", "", "not_recognised");
    row("fivetran_recurly/transaction_subscription_data.csv", "", "not_recognised");
    row("linamaho_saas/customers.csv", "", "template-customers 1.00 1000/1000/0/0");
    row("linamaho_saas/monthly_revenue.csv", "", "not_recognised");
    row("linamaho_saas/subscriptions.csv", "", "mrr-movements 0.98 1327/1327/0/0");
    row("mrr_playbook/expected_customer_months.csv", "currency=USD", "template-mrr_levels 0.63 417/417/0/0");
    row("mrr_playbook/expected_mrr_by_month.csv", "", "not_recognised");
    row("mrr_playbook/subscription_periods.csv", "currency=USD", "subscription-periods 0.84 121/121/0/0");
    row("ibm_telco/Telco-Customer-Churn.csv", "", "template-customers 0.50 7043/7043/0/0");
}

void TestSharedBilling::files()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFETCH(QString, options);
    std::map<std::string, std::string> given;
    for (const QString &option : options.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        given[option.section(QLatin1Char('='), 0, 0).toStdString()] = option.section(QLatin1Char('='), 1).toStdString();
    const Reading reading = test::readWhole(test::sharedData() / file.toStdString(), test::choicesFor(given));
    QString text = QString::fromStdString(reading.failure).section(QLatin1Char(' '), 0, 0);
    if (reading.failure.empty()) {
        text = QStringLiteral("%1 %2 %3/%4/%5/%6")
                   .arg(QString::fromStdString(reading.inspection.recipe.id))
                   .arg(reading.inspection.confidence, 0, 'f', 2)
                   .arg(reading.inspection.dataRecords)
                   .arg(reading.rows.size())
                   .arg(reading.skipped())
                   .arg(reading.rejected());
        QCOMPARE(static_cast<std::int64_t>(reading.rows.size()) + reading.skipped() + reading.rejected(),
                 reading.inspection.dataRecords);
    }
    QTEST(text, "expected");
}

void TestSharedBilling::churnFlagsAsSubscriptions()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    const test::TempFiles files;
    importing::RecipeBook book = test::bundledRecipes();
    QVERIFY(book.addFile(files.write("telco.json", telcoRecipe)).ok());
    const Reading reading =
        test::readWhole(test::sharedData() / "ibm_telco" / "Telco-Customer-Churn.csv", test::choicesFor(), book);
    QCOMPARE(reading.failure, std::string());
    QCOMPARE(reading.rows.size(), std::size_t{7043});
    QCOMPARE(reading.integers.at("ends_on").size(), std::size_t{1869});
    QCOMPARE(sumOf(reading.integers.at("amount")), std::int64_t{45611660});
    std::int64_t churned = 0;
    for (std::size_t row = 0; row < reading.rows.size(); ++row)
        churned += reading.value(row, "ends_on").empty() ? 0 : reading.integers.at("amount")[row];
    QCOMPARE(churned, std::int64_t{13913085});
}

void TestSharedBilling::changesOfMrr()
{
    PERENNIAL_NEEDS_SHARED_DATA();
    const Reading reading = test::readWhole(test::sharedData() / "linamaho_saas" / "subscriptions.csv");
    QCOMPARE(reading.failure, std::string());
    const std::vector<std::int64_t> &changes = reading.integers.at("mrr_delta");
    QCOMPARE(changes.size(), std::size_t{1327});
    QCOMPARE(std::ranges::count_if(changes, [](std::int64_t change) { return change < 0; }), std::ptrdiff_t{130});
    const std::vector<std::int64_t> &keys = reading.integers.at("row_key");
    QCOMPARE(std::set<std::int64_t>(keys.begin(), keys.end()).size(), std::size_t{1327});
}

QTEST_GUILESS_MAIN(TestSharedBilling)
#include "test_shared_billing.moc"
