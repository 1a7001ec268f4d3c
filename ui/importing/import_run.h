// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_service.h"

#include <QObject>

#include <optional>
#include <vector>

namespace perennial::importui
{

/// One dropped file on its way in.
struct ImportEntry {
    enum class State { Inspecting, Asking, Obstructed, Ready, Importing, Imported, Failed, Excluded };

    QString file;
    importing::Choices choices;
    State state = State::Inspecting;
    int inspections = 0;                            ///< taken so far: what is shown of an older one is out of date
    std::optional<Inspected> inspected;             ///< the last one, also while a newer one is on its way
    std::optional<base::Problem> problem;           ///< of Obstructed and Failed
    std::optional<session::ImportReport> rehearsal; ///< what an import would do
    std::optional<Survey> survey;
    std::optional<session::ImportReport> report; ///< what it did
    JobPtr job;

    bool isBusy() const { return state == State::Inspecting || state == State::Importing; }
    /// Whether what is said about it may be changed.
    bool isOpen() const { return state != State::Importing && state != State::Imported; }
};

/// How far the files in work are. Rows are counted from the share of the bytes.
struct RunProgress {
    std::int64_t bytesDone = 0;
    std::int64_t bytesTotal = 0;
    std::int64_t rowsDone = 0;
    int file = 0; ///< the one in work, from 1
    int files = 0;
};

/// The files of one import window and what becomes of them: each is inspected, may be asked about, is rehearsed and
/// then imported, one after the other. Without widgets.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    explicit ImportRun(ImportService *service, QObject *parent = nullptr);
    ~ImportRun() override;

    void add(const QStringList &files);
    void remove(int index);
    int count() const { return static_cast<int>(m_entries.size()); }
    const ImportEntry &at(int index) const { return *m_entries[static_cast<std::size_t>(index)]; }
    /// Inspects anew with these choices, once no other choice has followed for a moment; an inspection under way is
    /// given up.
    void setChoices(int index, const importing::Choices &choices);
    void setIncluded(int index, bool included);
    /// Inspects all open files of the dataset anew, because its words have new meanings.
    void refresh(facts::Dataset dataset);

    /// Imports every file that is ready, in the order of the list.
    void start();
    /// Stops after the file in work, which is left out as a whole.
    void cancel();
    bool isImporting() const { return m_importing; }
    bool wasStopped() const { return m_stopping && !m_importing; }
    int readyCount() const;
    bool isBusy() const;
    bool anyImported() const;
    RunProgress progress() const;

Q_SIGNALS:
    void added(int index);
    void removed(int index);
    void changed(int index);
    void finished(); ///< the import that start() began

private:
    using EntryPtr = std::shared_ptr<ImportEntry>;
    void inspect(const EntryPtr &entry);
    void take(const EntryPtr &entry, base::Outcome<Inspected> outcome);
    void addAlong(const EntryPtr &entry);
    void rehearse(const EntryPtr &entry);
    void survey(const EntryPtr &entry);
    void importNext();
    void announce(const EntryPtr &entry);
    int indexOf(const EntryPtr &entry) const;

    ImportService *m_service;
    std::vector<EntryPtr> m_entries;
    std::vector<EntryPtr> m_batch; ///< that start() set out to import
    bool m_importing = false;
    bool m_stopping = false;
};

} // namespace perennial::importui
