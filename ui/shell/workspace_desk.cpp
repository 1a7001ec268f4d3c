// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_desk.h"

#include "core/board/session_frame.h"
#include "ui/importing/paths.h"
#include "ui/importing/ui_language.h"

#include <QFileInfo>

namespace perennial::shell
{

using importui::SessionThread;
using importui::toPath;

namespace
{

base::Outcome<Snapshot> take(session::Session &session, board::SpanChoice choice, session::Language language)
{
    Snapshot snapshot;
    snapshot.file = importui::fromPath(session.file());
    snapshot.company = QString::fromStdString(session.company());
    snapshot.imports = session.imports();
    snapshot.canUndo = session.canUndo();
    snapshot.canRedo = session.canRedo();
    snapshot.overview.company = snapshot.company;
    if (const auto book = session.book(); !book)
        return book.problem();
    const auto span = board::spanOf(choice, session);
    if (!span)
        return snapshot;
    const auto frame = board::frameOf(session, *span);
    if (frame && frame->cutOff)
        snapshot.cutOff = QDate(frame->cutOff->year(), frame->cutOff->month(), frame->cutOff->day());
    auto overview = board::overview(session, *span, session::Wording(language));
    if (!overview)
        return overview.problem();
    snapshot.overview = std::move(*overview);
    return snapshot;
}

/// The last month of the period that the figures cover to its end; the open one when there is no other.
base::Outcome<base::Month> boardMonth(session::Session &session, board::SpanChoice choice)
{
    const auto span = board::spanOf(choice, session);
    if (!span)
        return base::Problem{base::ProblemCode::BadPeriod, {}, 0};
    const auto frame = board::frameOf(session, *span);
    if (!frame)
        return frame.problem();
    const bool open = frame->cutOff && *frame->cutOff < span->last.lastDay();
    return open && span->last > span->first ? std::min(span->last - 1, frame->cutOff->monthOf()) : span->last;
}

base::Problem gone()
{
    return {base::ProblemCode::Cancelled, {}, 0};
}

} // namespace

WorkspaceDesk::WorkspaceDesk(QObject *parent)
    : QObject(parent)
    , m_imports(&m_thread)
{
}

WorkspaceDesk::~WorkspaceDesk()
{
    cancel();
}

template<class Work, class Then>
void WorkspaceDesk::ask(Work work, Then then)
{
    setBusy(1);
    m_thread.run(this, std::move(work), [this, then = std::move(then)](auto result) {
        setBusy(-1);
        then(std::move(result));
    });
}

void WorkspaceDesk::setBusy(int by)
{
    const bool before = m_busy > 0;
    m_busy += by;
    if (before != (m_busy > 0))
        Q_EMIT busyChanged(m_busy > 0);
}

void WorkspaceDesk::openWith(const QString &file, OpenSession work)
{
    m_file = file;
    ask(
        [work = std::move(work)](SessionThread::Slot &slot) -> base::Result {
            auto session = work();
            if (!session)
                return session.problem();
            slot = std::move(*session);
            return base::Done{};
        },
        [this, file](const base::Result &result) {
            m_job.reset();
            if (!result) {
                m_file = m_snapshot.file;
                Q_EMIT openFailed(file, result.problem());
                return;
            }
            Q_EMIT opened(file);
        });
    refresh();
}

void WorkspaceDesk::open(const QString &file)
{
    openWith(file, [path = toPath(file)] { return session::Session::open(path); });
}

void WorkspaceDesk::create(const QString &file, base::Currency currency, const QString &company)
{
    openWith(file, [path = toPath(file), currency, name = company.toStdString()] {
        return session::Session::create(path, currency, name);
    });
}

void WorkspaceDesk::openSample(const QString &file)
{
    if (QFileInfo::exists(file)) {
        open(file);
        return;
    }
    m_job = std::make_shared<importui::Job>();
    openWith(file, [path = toPath(file), progress = importui::progressOf(m_job)] {
        return session::Session::demo(path, progress);
    });
}

void WorkspaceDesk::setSpanChoice(board::SpanChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

void WorkspaceDesk::refresh()
{
    if (!isOpen())
        return;
    const int generation = ++m_generation;
    ask(
        [choice = m_choice, language = importui::uiLanguage()](SessionThread::Slot &slot) {
            return slot ? take(*slot, choice, language) : base::Outcome<Snapshot>(gone());
        },
        [this, generation](base::Outcome<Snapshot> outcome) {
            if (generation != m_generation)
                return;
            if (outcome) {
                m_snapshot = std::move(*outcome);
                Q_EMIT changed();
            } else if (outcome.problem().code != base::ProblemCode::Cancelled) {
                Q_EMIT failed(outcome.problem());
            }
        });
}

void WorkspaceDesk::undo()
{
    ask([](SessionThread::Slot &slot) { return slot ? slot->undo() : base::Outcome<store::Undoable>(gone()); },
        [this](base::Outcome<store::Undoable> outcome) {
            if (outcome)
                Q_EMIT undone(*outcome, false);
            else
                Q_EMIT failed(outcome.problem());
        });
    refresh();
}

void WorkspaceDesk::redo()
{
    ask([](SessionThread::Slot &slot) { return slot ? slot->redo() : base::Outcome<store::Undoable>(gone()); },
        [this](base::Outcome<store::Undoable> outcome) {
            if (outcome)
                Q_EMIT undone(*outcome, true);
            else
                Q_EMIT failed(outcome.problem());
        });
    refresh();
}

void WorkspaceDesk::fetchCustomers()
{
    ask(
        [](SessionThread::Slot &slot) {
            return slot ? slot->customerMatches() : base::Outcome<store::CustomerMatches>(gone());
        },
        [this](base::Outcome<store::CustomerMatches> outcome) {
            if (outcome)
                Q_EMIT customersReady(*outcome);
            else
                Q_EMIT failed(outcome.problem());
        });
}

void WorkspaceDesk::edit(const std::vector<store::Edit> &edits)
{
    ask(
        [edits](SessionThread::Slot &slot) {
            base::Outcome<store::Edit> outcome = gone();
            for (const store::Edit &edit : edits) {
                const bool merges = edit.kind == store::EditKind::Merge;
                if (slot)
                    outcome = merges ? slot->mergeCustomers(edit.subject, edit.other)
                                     : slot->splitCustomer(edit.subject, edit.other);
                if (!outcome)
                    break;
            }
            return outcome;
        },
        [this](base::Outcome<store::Edit> outcome) {
            if (outcome)
                Q_EMIT edited(*outcome);
            else
                Q_EMIT failed(outcome.problem());
        });
    refresh();
}

void WorkspaceDesk::backup(const QString &file)
{
    ask([path = toPath(file)](SessionThread::Slot &slot) { return slot ? slot->backup(path) : base::Result(gone()); },
        [this, file](const base::Result &result) {
            if (result)
                Q_EMIT backedUp(file);
            else
                Q_EMIT failed(result.problem());
        });
}

void WorkspaceDesk::report(const store::ImportRecord &import)
{
    ask(
        [id = import.id](SessionThread::Slot &slot) {
            return slot ? slot->leftOut(id) : base::Outcome<std::vector<facts::LeftOut>>(gone());
        },
        [this, import](base::Outcome<std::vector<facts::LeftOut>> outcome) {
            if (outcome)
                Q_EMIT reported(session::ImportReport{import, std::move(*outcome), {}});
            else
                Q_EMIT failed(outcome.problem());
        });
}

void WorkspaceDesk::check()
{
    using Findings = std::pair<std::vector<kpi::Finding>, base::Currency>;
    const QDate now = QDate::currentDate();
    const base::Date today = base::Date::fromYmd(now.year(), now.month(), now.day()).value_or(base::Date());
    ask(
        [today](SessionThread::Slot &slot) -> base::Outcome<Findings> {
            if (!slot)
                return gone();
            auto findings = slot->quality(today);
            if (!findings)
                return findings.problem();
            return Findings(std::move(*findings), slot->currency());
        },
        [this](base::Outcome<Findings> outcome) {
            if (outcome)
                Q_EMIT checked(outcome->first, outcome->second);
            else
                Q_EMIT failed(outcome.problem());
        });
}

void WorkspaceDesk::fetchRecipes()
{
    using Recipes = std::vector<importing::Recipe>;
    ask([](SessionThread::Slot &slot) { return slot ? slot->userRecipes() : Recipes(); },
        [this](const Recipes &recipes) { Q_EMIT recipesReady(recipes); });
}

void WorkspaceDesk::removeRecipe(const QString &id)
{
    ask([name = id.toStdString()](
            SessionThread::Slot &slot) { return slot ? slot->removeRecipe(name) : base::Result(gone()); },
        [this](const base::Result &result) {
            if (!result)
                Q_EMIT failed(result.problem());
        });
    fetchRecipes();
}

void WorkspaceDesk::preparePack()
{
    ask(
        [choice = m_choice,
         language = importui::uiLanguage()](SessionThread::Slot &slot) -> base::Outcome<board::BoardPack> {
            if (!slot)
                return gone();
            const auto month = boardMonth(*slot, choice);
            if (!month)
                return month.problem();
            return board::boardPack(*slot, *month, session::Wording(language));
        },
        [this](base::Outcome<board::BoardPack> outcome) {
            if (outcome)
                Q_EMIT packReady(*outcome);
            else
                Q_EMIT failed(outcome.problem());
        });
}

void WorkspaceDesk::cancel()
{
    if (m_job)
        m_job->cancelled = true;
}

} // namespace perennial::shell
