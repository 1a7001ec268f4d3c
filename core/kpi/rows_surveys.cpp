// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/rows_surveys.h"

namespace perennial::kpi
{

void visitAnswersBetween(book::SurveyKind kind, int lowest, int highest, const Inputs &inputs, Contributions &into)
{
    const book::Book &book = inputs.book();
    if (!inputs.grouping().answersByCustomer())
        return into.cannotTellApart();
    for (const book::SurveyRow &answer : book.surveys) {
        if (answer.kind != kind)
            continue;
        into.coversAll();
        if (answer.score < lowest || answer.score > highest || (book.cutOff && answer.date > *book.cutOff))
            continue;
        into.add(inputs.grouping().ofRow(answer.customer), inputs.timeline().periodOf(answer.date), 1, [&answer] {
            return Source{facts::Dataset::Surveys, answer.row, answer.customer, std::to_string(answer.score),
                          answer.date};
        });
    }
}

} // namespace perennial::kpi
