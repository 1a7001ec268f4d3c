// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_run.h"

#include <QDate>
#include <QTimer>

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

/// So long a choice waits for another.
constexpr int settleTime = 120;

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
    if (!entry->isOpen())
        return;
    giveUp(entry->job);
    entry->choices = choices;
    entry->job = std::make_shared<Job>();
    entry->state = State::Inspecting;
    announce(entry);
    QTimer::singleShot(settleTime, this, [this, entry, job = entry->job] {
        if (job == entry->job && !job->cancelled)
            inspect(entry);
    });
}

void ImportRun::refresh(facts::Dataset dataset)
{
    for (const EntryPtr &entry : m_entries) {
        if (entry->isOpen() && entry->inspected && entry->inspected->inspection.dataset == dataset)
            inspect(entry);
    }
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
    announce(entry);
    m_service->inspect(this, entry->file, entry->choices, entry->job,
                       [this, entry, job = entry->job](base::Outcome<Inspected> outcome) {
                           if (job == entry->job && !job->cancelled)
                               take(entry, std::move(outcome));
                       });
}

void ImportRun::take(const EntryPtr &entry, base::Outcome<Inspected> outcome)
{
    ++entry->inspections;
    entry->problem.reset();
    entry->rehearsal.reset();
    entry->survey.reset();
    if (!outcome) {
        entry->problem = outcome.problem();
        entry->state = State::Obstructed;
        announce(entry);
        return;
    }
    entry->inspected = std::move(*outcome);
    entry->problem = entry->inspected->inspection.obstacle;
    entry->state = stateAfter(entry->inspected->inspection);
    announce(entry);
    if (entry->inspections == 1 && !entry->choices.recipe && !entry->choices.dataset)
        addAlong(entry);
    if (entry->state == State::Ready)
        rehearse(entry);
    else if (entry->inspected->inspection.dataset)
        survey(entry);
}

/// What else the file holds, as entries of their own behind it.
void ImportRun::addAlong(const EntryPtr &entry)
{
    int index = indexOf(entry);
    for (const std::string &recipe : entry->inspected->along) {
        auto other = std::make_shared<ImportEntry>();
        other->file = entry->file;
        other->choices.today = entry->choices.today;
        other->choices.recipe = recipe;
        m_entries.insert(m_entries.begin() + ++index, other);
        Q_EMIT added(index);
        inspect(other);
    }
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
                          survey(entry);
                      });
}

void ImportRun::survey(const EntryPtr &entry)
{
    entry->job = std::make_shared<Job>();
    std::vector<std::int64_t> lines;
    if (entry->rehearsal) {
        for (const facts::LeftOut &leftOut : entry->rehearsal->leftOut) {
            if (leftOut.reason.code == base::ProblemCode::SkippedRepeated)
                lines.push_back(leftOut.line);
        }
    }
    std::sort(lines.begin(), lines.end());
    m_service->survey(this, entry->inspected->inspection, std::move(lines), entry->job,
                      [this, entry, job = entry->job](base::Outcome<Survey> outcome) {
                          if (job != entry->job || job->cancelled || !outcome)
                              return;
                          entry->survey = std::move(*outcome);
                          announce(entry);
                      });
}

void ImportRun::start()
{
    if (m_importing || readyCount() == 0)
        return;
    m_importing = true;
    m_stopping = false;
    m_batch.clear();
    for (const EntryPtr &entry : m_entries) {
        if (entry->state != State::Inspecting)
            giveUp(entry->job);
        if (entry->state == State::Ready)
            m_batch.push_back(entry);
    }
    importNext();
}

void ImportRun::importNext()
{
    const auto next = std::find_if(m_batch.begin(), m_batch.end(),
                                   [](const EntryPtr &entry) { return entry->state == State::Ready; });
    if (m_stopping || next == m_batch.end()) {
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

RunProgress ImportRun::progress() const
{
    RunProgress progress;
    for (const EntryPtr &entry : m_importing ? m_batch : m_entries) {
        const bool over = m_importing && (entry->state == State::Imported || entry->state == State::Failed);
        if (!m_importing && !entry->isBusy())
            continue;
        const std::int64_t bytes = entry->inspected ? entry->inspected->inspection.bytes : 0;
        const std::int64_t rows = entry->inspected ? entry->inspected->inspection.dataRecords : 0;
        const std::int64_t seen = entry->job ? entry->job->total.load(std::memory_order_relaxed) : 0;
        const std::int64_t total = m_importing ? bytes : std::max(seen, bytes);
        const std::int64_t read = entry->isBusy() && entry->job ? entry->job->done.load(std::memory_order_relaxed) : 0;
        const std::int64_t done = over ? total : std::min(read, total);
        progress.bytesTotal += total;
        progress.bytesDone += done;
        if (total > 0)
            progress.rowsDone += static_cast<std::int64_t>(static_cast<double>(rows) * static_cast<double>(done) /
                                                           static_cast<double>(total));
        ++progress.files;
        progress.file += over || entry->state == State::Importing ? 1 : 0;
    }
    return progress;
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
