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
    std::optional<Inspected> inspected;
    std::optional<base::Problem> problem;           ///< of Obstructed and Failed
    std::optional<session::ImportReport> rehearsal; ///< what an import would do
    std::optional<session::ImportReport> report;    ///< what it did
    JobPtr job;

    bool isBusy() const { return state == State::Inspecting || state == State::Importing; }
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
    /// Inspects anew with these choices; an inspection under way is given up.
    void setChoices(int index, const importing::Choices &choices);
    void setIncluded(int index, bool included);

    /// Imports every file that is ready, in the order of the list.
    void start();
    /// Stops after the file in work, which is left out as a whole.
    void cancel();
    bool isImporting() const { return m_importing; }
    int readyCount() const;
    bool isBusy() const;
    bool anyImported() const;
    /// Of the files inspected or imported now: done and to do, in bytes.
    std::pair<std::int64_t, std::int64_t> progress() const;

Q_SIGNALS:
    void added(int index);
    void removed(int index);
    void changed(int index);
    void finished(); ///< the import that start() began

private:
    using EntryPtr = std::shared_ptr<ImportEntry>;
    void inspect(const EntryPtr &entry);
    void rehearse(const EntryPtr &entry);
    void importNext();
    void announce(const EntryPtr &entry);
    int indexOf(const EntryPtr &entry) const;

    ImportService *m_service;
    std::vector<EntryPtr> m_entries;
    bool m_importing = false;
    bool m_stopping = false;
};

} // namespace perennial::importui
