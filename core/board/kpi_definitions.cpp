// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/kpi_definitions.h"

#include "core/board/name_table.h"

namespace perennial::board
{

namespace
{

constexpr NameRow definitions[] = {
    {"mrr", QT_TRANSLATE_NOOP("wording", "What all customers pay for their subscriptions, as an amount a month, on the "
                                         "last day of the period.")},
    {"arr", QT_TRANSLATE_NOOP("wording", "Twelve times the monthly recurring revenue at the end of the period.")},
    {"mrr_new", QT_TRANSLATE_NOOP("wording", "MRR of customers who pay for the first time.")},
    {"mrr_expansion", QT_TRANSLATE_NOOP("wording", "MRR that paying customers added to what they paid before.")},
    {"mrr_reactivation", QT_TRANSLATE_NOOP("wording", "MRR of customers who had left and pay again.")},
    {"mrr_contraction", QT_TRANSLATE_NOOP("wording", "MRR by which customers who stayed pay less than before.")},
    {"mrr_churn", QT_TRANSLATE_NOOP("wording", "MRR of the customers who stopped paying.")},
    {"mrr_fx", QT_TRANSLATE_NOOP("wording", "Change of MRR that comes from exchange rates alone.")},
    {"net_new_mrr",
     QT_TRANSLATE_NOOP("wording", "MRR gained in the period less MRR lost in it, exchange rates aside.")},
    {"net_new_arr", QT_TRANSLATE_NOOP("wording", "Twelve times the net new MRR of the period.")},
    {"expansion_arr", QT_TRANSLATE_NOOP("wording", "Twelve times the MRR that existing customers added.")},
    {"upsell_revenue", QT_TRANSLATE_NOOP("wording", "MRR gained from existing customers in the period.")},
    {"mrr_growth_rate", QT_TRANSLATE_NOOP("wording", "Change of MRR over the period as a share of MRR at its start.")},
    {"cmrr", QT_TRANSLATE_NOOP("wording", "MRR with what is already signed and starts within twelve months, without "
                                          "what is already known to end in them.")},
    {"carr", QT_TRANSLATE_NOOP("wording", "Twelve times the committed MRR.")},
    {"acv", QT_TRANSLATE_NOOP("wording", "What a paying customer is worth in a year, on average.")},
    {"arpa", QT_TRANSLATE_NOOP("wording", "MRR for each paying customer, on average.")},
    {"quick_ratio", QT_TRANSLATE_NOOP("wording", "MRR gained for each unit of MRR lost.")},
    {"one_off_revenue",
     QT_TRANSLATE_NOOP("wording", "Charges of the period that do not repeat: setup, consulting, integration, other.")},
    {"customers", QT_TRANSLATE_NOOP("wording", "Customers who pay on the last day of the period.")},
    {"new_customers", QT_TRANSLATE_NOOP("wording", "Customers who paid for the first time in the period.")},
    {"reactivated_customers", QT_TRANSLATE_NOOP("wording", "Customers who had left and came back in the period.")},
    {"churned_customers", QT_TRANSLATE_NOOP("wording", "Customers who stopped paying in the period.")},
    {"bounced_customers",
     QT_TRANSLATE_NOOP("wording", "Customers who came and left, or left and came back, within the period.")},
    {"subscriptions", QT_TRANSLATE_NOOP("wording", "Subscriptions that are paid for on the last day of the period.")},
    {"order_volume", QT_TRANSLATE_NOOP("wording", "New customers of the period, beside the active ones and the "
                                                  "contacts that led to the purchase.")},
    {"customer_churn_rate", QT_TRANSLATE_NOOP("wording", "Share of customers who stopped paying in the period.")},
    {"customer_churn_rate_voluntary",
     QT_TRANSLATE_NOOP("wording", "Share of customers who chose to leave in the period.")},
    {"customer_churn_rate_involuntary",
     QT_TRANSLATE_NOOP("wording", "Share of customers who were lost because a payment failed or the account was "
                                  "stopped.")},
    {"customer_churn_rate_unknown",
     QT_TRANSLATE_NOOP("wording", "Share of customers who were lost for a reason that the data does not give.")},
    {"mrr_churn_voluntary", QT_TRANSLATE_NOOP("wording", "MRR of the customers who chose to leave.")},
    {"mrr_churn_involuntary",
     QT_TRANSLATE_NOOP("wording", "MRR of the customers who were lost because a payment failed "
                                  "or the account was stopped.")},
    {"mrr_churn_unknown",
     QT_TRANSLATE_NOOP("wording", "MRR of the customers who were lost for a reason that the data does not give.")},
    {"revenue_churn_rate", QT_TRANSLATE_NOOP("wording", "Share of MRR that left with the customers lost.")},
    {"revenue_churn_rate_voluntary",
     QT_TRANSLATE_NOOP("wording", "Share of MRR that left with customers who chose to leave.")},
    {"revenue_churn_rate_involuntary",
     QT_TRANSLATE_NOOP("wording", "Share of MRR that left because a payment failed or the account was stopped.")},
    {"revenue_churn_rate_unknown",
     QT_TRANSLATE_NOOP("wording", "Share of MRR that left for a reason that the data does not give.")},
    {"gross_mrr_churn_rate",
     QT_TRANSLATE_NOOP("wording", "Share of MRR lost to customers who left or pay less, gains not counted.")},
    {"net_mrr_churn_rate", QT_TRANSLATE_NOOP("wording", "Share of MRR lost to customers who left or pay less, after "
                                                        "what existing customers added; below zero they added more.")},
    {"nrr", QT_TRANSLATE_NOOP("wording", "What the customers of the start pay at the end, as a share of what they paid "
                                         "at the start.")},
    {"nrr_12m", QT_TRANSLATE_NOOP("wording", "What the customers of twelve months ago pay now, as a share of what they "
                                             "paid then.")},
    {"grr", QT_TRANSLATE_NOOP("wording", "The same as net revenue retention, but no customer counts for more than at "
                                         "the start.")},
    {"grr_12m", QT_TRANSLATE_NOOP("wording", "What the customers of twelve months ago pay now, each at most what it "
                                             "paid then, as a share of what they paid then.")},
    {"crr", QT_TRANSLATE_NOOP("wording", "Share of the customers of the start who still pay at the end.")},
    {"cohort_customers", QT_TRANSLATE_NOOP("wording", "Of the customers who first paid in one month, the share still "
                                                      "paying month by month after it.")},
    {"cohort_mrr", QT_TRANSLATE_NOOP("wording", "Of the MRR of the customers who first paid in one month, the share "
                                                "that is left month by month after it.")},
    {"customer_lifetime",
     QT_TRANSLATE_NOOP("wording", "How long a customer stays if customers keep leaving as they did lately.")},
    {"at_risk", QT_TRANSLATE_NOOP("wording", "MRR of the customers who show a sign that they may leave, with the "
                                             "signs of each.")},
    {"churn_by_engagement",
     QT_TRANSLATE_NOOP("wording", "Customer churn by how much customers used the product in the 30 days before the "
                                  "period.")},
    {"acquisition_spend", QT_TRANSLATE_NOOP("wording", "Money spent to win customers: advertising, sales and "
                                                       "marketing.")},
    {"cac", QT_TRANSLATE_NOOP("wording", "What it cost to win one new customer.")},
    {"cac_payback",
     QT_TRANSLATE_NOOP("wording", "Months until the gross margin on new customers has paid for winning them.")},
    {"cac_payback_curve", QT_TRANSLATE_NOOP("wording", "Of what was spent to win the customers of one month, the share "
                                                       "they have paid back month by month.")},
    {"ltv", QT_TRANSLATE_NOOP("wording", "Gross margin that a customer brings for as long as it stays, on average.")},
    {"ltv_cac", QT_TRANSLATE_NOOP("wording", "How many times a customer brings back what it cost to win.")},
    {"crc", QT_TRANSLATE_NOOP("wording", "Money spent to keep customers, for each customer of the start.")},
    {"magic_number", QT_TRANSLATE_NOOP("wording", "Yearly recurring revenue gained in a quarter for each unit of "
                                                  "acquisition spend of the quarter before.")},
    {"traffic_roi", QT_TRANSLATE_NOOP("wording", "Gross margin of the first year of the new customers over what was "
                                                 "spent to win them, as a share of that spend.")},
    {"viral_coefficient",
     QT_TRANSLATE_NOOP("wording", "New customers that each existing customer brings by recommending the product.")},
    {"attribution",
     QT_TRANSLATE_NOOP("wording", "New MRR of the period, shared among the channels that led the new customers here.")},
    {"funnel", QT_TRANSLATE_NOOP("wording", "How many visitors become leads, qualified leads, demos, customers and "
                                            "promoters, and where most are lost.")},
    {"pipeline_stages", QT_TRANSLATE_NOOP("wording", "How many deals reached each stage of the CRM, how long they stay "
                                                     "in it and what is open there.")},
    {"visitor_lead_rate", QT_TRANSLATE_NOOP("wording", "Share of visitors who became leads.")},
    {"lead_customer_rate", QT_TRANSLATE_NOOP("wording", "Customers won for each lead of the period.")},
    {"visitor_customer_rate", QT_TRANSLATE_NOOP("wording", "Customers won for each visitor of the period.")},
    {"win_rate", QT_TRANSLATE_NOOP("wording", "Share of the deals closed in the period that were won.")},
    {"win_rate_all", QT_TRANSLATE_NOOP("wording", "Share of all deals created in the period that were won.")},
    {"avg_deal_size", QT_TRANSLATE_NOOP("wording", "Amount of a deal won in the period, on average.")},
    {"sales_cycle", QT_TRANSLATE_NOOP("wording", "Days from the creation of a deal to winning it, on average.")},
    {"sales_cycle_median",
     QT_TRANSLATE_NOOP("wording", "Days from the creation of a deal to winning it: half take longer.")},
    {"pipeline_velocity", QT_TRANSLATE_NOOP("wording", "Value that the open deals can be expected to bring each day.")},
    {"pipeline_coverage",
     QT_TRANSLATE_NOOP("wording", "Value of the open deals for each unit of next quarter's target.")},
    {"leads", QT_TRANSLATE_NOOP("wording", "Leads created in the period.")},
    {"qualified_leads",
     QT_TRANSLATE_NOOP("wording", "Leads that marketing or sales found worth pursuing in the period.")},
    {"pql", QT_TRANSLATE_NOOP("wording", "Leads whose use of the product showed in the period that they may buy.")},
    {"pql_conversion", QT_TRANSLATE_NOOP("wording", "Share of product-qualified leads who became customers.")},
    {"lvr", QT_TRANSLATE_NOOP("wording", "Growth of qualified leads from the month before.")},
    {"muv", QT_TRANSLATE_NOOP("wording", "Different people who visited the website in the month.")},
    {"signups", QT_TRANSLATE_NOOP("wording", "Visitors who opened an account in the period.")},
    {"nps", QT_TRANSLATE_NOOP("wording", "Share of customers who would recommend the product (9 or 10) less the share "
                                         "who would not (0 to 6), in points.")},
    {"enps", QT_TRANSLATE_NOOP("wording", "Share of employees who would recommend the company (9 or 10) less the share "
                                          "who would not (0 to 6), in points.")},
    {"support_requests", QT_TRANSLATE_NOOP("wording", "Requests to support that came in in the period.")},
    {"first_response_time", QT_TRANSLATE_NOOP("wording", "Hours from a request to its first answer, on average.")},
    {"first_response_time_median",
     QT_TRANSLATE_NOOP("wording", "Hours from a request to its first answer: half wait longer.")},
    {"resolution_time", QT_TRANSLATE_NOOP("wording", "Hours from a request to its solution, on average.")},
    {"resolution_time_median", QT_TRANSLATE_NOOP("wording", "Hours from a request to its solution: half take longer.")},
    {"dau", QT_TRANSLATE_NOOP("wording", "Different users who were active on the last day of the period.")},
    {"wau", QT_TRANSLATE_NOOP("wording", "Different users who were active in the last 7 days of the period.")},
    {"mau", QT_TRANSLATE_NOOP("wording", "Different users who were active in the last 30 days of the period.")},
    {"stickiness", QT_TRANSLATE_NOOP("wording", "Share of the month's active users who are active on a usual day.")},
    {"cash", QT_TRANSLATE_NOOP("wording", "Money in the bank at the end of the period.")},
    {"gross_burn", QT_TRANSLATE_NOOP("wording", "Money that went out in the period.")},
    {"net_burn", QT_TRANSLATE_NOOP("wording", "Money that went out less money that came in, financing not counted.")},
    {"runway", QT_TRANSLATE_NOOP("wording", "Months until the cash is gone if it is spent as in the last three "
                                            "months.")},
    {"burn_multiple", QT_TRANSLATE_NOOP("wording", "Money burned for each unit of yearly recurring revenue gained in "
                                                   "the quarter.")},
    {"rule_of_40", QT_TRANSLATE_NOOP("wording", "Growth of ARR over twelve months plus the share of the income that "
                                                "was left over.")},
    {"forecast", QT_TRANSLATE_NOOP("wording", "MRR to be expected in the next twelve months if gains and losses go on "
                                              "as in the last three.")},
};

} // namespace

QString definitionOfKpi(std::string_view id, const session::Wording &wording)
{
    const char *text = find(definitions, id);
    return text ? wording(text) : QString();
}

} // namespace perennial::board
