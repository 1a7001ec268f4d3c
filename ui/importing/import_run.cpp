// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_run.h"

#include <QDate>

#include <algorithm>

namespace perennial::importui
{

using State = ImportEntry::State;

namespace
{

base::Date today()
{
    const QDate now = QDate::currentDate();
    return base::Date::fromYmd(now.year(), now.month(), now.day()).value_or(base::Date());
}

void giveUp(const JobPtr &job)
{
    if (job)
        job->cancelled = true;
}

State stateAfter(const importing::Inspection &inspection)
{
    if (inspection.obstacle || !inspection.dataset)
        return State::Obstructed;
    return inspection.questions.empty() ? State::Ready : State::Asking;
}

} // namespace

ImportRun::ImportRun(ImportService *service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

ImportRun::~ImportRun()
{
    for (const EntryPtr &entry : m_entries)
        giveUp(entry->job);
}

void ImportRun::add(const QStringList &files)
{
    for (const QString &file : files) {
        const bool known =
            std::any_of(m_entries.begin(), m_entries.end(), [&](const EntryPtr &entry) { return entry->file == file; });
        if (known)
            continue;
        auto entry = std::make_shared<ImportEntry>();
        entry->file = file;
        entry->choices.today = today();
        m_entries.push_back(entry);
        Q_EMIT added(count() - 1);
        inspect(entry);
    }
}

void ImportRun::remove(int index)
{
    if (m_importing || index < 0 || index >= count())
        return;
    giveUp(at(index).job);
    m_entries.erase(m_entries.begin() + index);
    Q_EMIT removed(index);
}

void ImportRun::setChoices(int index, const importing::Choices &choices)
{
    const EntryPtr entry = m_entries[static_cast<std::size_t>(index)];
    entry->choices = choices;
    inspect(entry);
}

void ImportRun::setIncluded(int index, bool included)
{
    const EntryPtr entry = m_entries[static_cast<std::size_t>(index)];
    if (included && entry->state == State::Excluded && entry->inspected)
        entry->state = stateAfter(entry->inspected->inspection);
    else if (!included && entry->state == State::Ready)
        entry->state = State::Excluded;
    announce(entry);
}

void ImportRun::inspect(const EntryPtr &entry)
{
    giveUp(entry->job);
    entry->job = std::make_shared<Job>();
    entry->state = State::Inspecting;
    entry->problem.reset();
    entry->rehearsal.reset();
    announce(entry);
    m_service->inspect(this, entry->file, entry->choices, entry->job,
                       [this, entry, job = entry->job](base::Outcome<Inspected> outcome) {
                           if (job != entry->job || job->cancelled)
                               return;
                           if (!outcome) {
                               entry->inspected.reset();
                               entry->problem = outcome.problem();
                               entry->state = State::Obstructed;
                           } else {
                               entry->inspected = std::move(*outcome);
                               entry->problem = entry->inspected->inspection.obstacle;
                               entry->state = stateAfter(entry->inspected->inspection);
                           }
                           announce(entry);
                           if (entry->state == State::Ready)
                               rehearse(entry);
                       });
}

void ImportRun::rehearse(const EntryPtr &entry)
{
    entry->job = std::make_shared<Job>();
    m_service->import(this, entry->inspected->inspection, true, entry->job,
                      [this, entry, job = entry->job](base::Outcome<session::ImportReport> outcome) {
                          if (job != entry->job || job->cancelled)
                              return;
                          if (outcome) {
                              entry->rehearsal = std::move(*outcome);
                          } else {
                              entry->problem = outcome.problem();
                              entry->state = State::Obstructed;
                          }
                          announce(entry);
                      });
}

void ImportRun::start()
{
    if (m_importing || readyCount() == 0)
        return;
    m_importing = true;
    m_stopping = false;
    for (const EntryPtr &entry : m_entries)
        giveUp(entry->job);
    importNext();
}

void ImportRun::importNext()
{
    const auto next = std::find_if(m_entries.begin(), m_entries.end(),
                                   [](const EntryPtr &entry) { return entry->state == State::Ready; });
    if (m_stopping || next == m_entries.end()) {
        m_importing = false;
        Q_EMIT finished();
        return;
    }
    const EntryPtr entry = *next;
    entry->job = std::make_shared<Job>();
    entry->state = State::Importing;
    announce(entry);
    m_service->import(this, entry->inspected->inspection, false, entry->job,
                      [this, entry](base::Outcome<session::ImportReport> outcome) {
                          if (outcome) {
                              entry->report = std::move(*outcome);
                              entry->state = State::Imported;
                          } else if (outcome.problem().code == base::ProblemCode::Cancelled) {
                              entry->state = State::Ready;
                              m_stopping = true;
                          } else {
                              entry->problem = outcome.problem();
                              entry->state = State::Failed;
                          }
                          announce(entry);
                          importNext();
                      });
}

void ImportRun::cancel()
{
    m_stopping = true;
    for (const EntryPtr &entry : m_entries) {
        if (entry->state == State::Importing)
            giveUp(entry->job);
    }
}

int ImportRun::readyCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const EntryPtr &entry) { return entry->state == State::Ready; }));
}

bool ImportRun::isBusy() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const EntryPtr &entry) { return entry->isBusy(); });
}

bool ImportRun::anyImported() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const EntryPtr &entry) { return entry->report; });
}

std::pair<std::int64_t, std::int64_t> ImportRun::progress() const
{
    std::int64_t done = 0;
    std::int64_t total = 0;
    for (const EntryPtr &entry : m_entries) {
        if (!entry->isBusy() || !entry->job)
            continue;
        done += entry->job->done.load(std::memory_order_relaxed);
        total += entry->job->total.load(std::memory_order_relaxed);
    }
    return {done, total};
}

void ImportRun::announce(const EntryPtr &entry)
{
    if (const int index = indexOf(entry); index >= 0)
        Q_EMIT changed(index);
}

int ImportRun::indexOf(const EntryPtr &entry) const
{
    const auto found = std::find(m_entries.begin(), m_entries.end(), entry);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

} // namespace perennial::importui
