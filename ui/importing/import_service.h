// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/inspection.h"
#include "core/session/session.h"
#include "ui/importing/session_thread.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace perennial::importui
{

struct PreviewRow {
    std::int64_t line = 0;
    QStringList cells;
};

/// A file as it is shown before it is imported.
struct Inspected {
    importing::Inspection inspection;
    std::vector<PreviewRow> rows; ///< the first ones after the header
};

struct RecipeName {
    QString id;
    QString name;
    facts::Dataset dataset{};
};

/// What the import window asks for. Answers arrive later, on the thread that asked; a cancelled job answers with
/// Cancelled.
class ImportService
{
public:
    virtual ~ImportService() = default;
    virtual void recipes(QObject *receiver, std::function<void(std::vector<RecipeName>)> then) = 0;
    virtual void inspect(QObject *receiver, const QString &file, const importing::Choices &choices, const JobPtr &job,
                         std::function<void(base::Outcome<Inspected>)> then) = 0;
    /// With `rehearse` only counts what an import would do.
    virtual void import(QObject *receiver, const importing::Inspection &inspection, bool rehearse, const JobPtr &job,
                        std::function<void(base::Outcome<session::ImportReport>)> then) = 0;
    virtual void saveRejects(QObject *receiver, std::int64_t import, const QString &file,
                             std::function<void(base::Result)> then) = 0;
};

/// The service of an open workspace. Requires a session on the thread whenever it is asked.
class SessionImportService : public ImportService
{
public:
    explicit SessionImportService(SessionThread *thread)
        : m_thread(thread)
    {
    }
    void recipes(QObject *receiver, std::function<void(std::vector<RecipeName>)> then) override;
    void inspect(QObject *receiver, const QString &file, const importing::Choices &choices, const JobPtr &job,
                 std::function<void(base::Outcome<Inspected>)> then) override;
    void import(QObject *receiver, const importing::Inspection &inspection, bool rehearse, const JobPtr &job,
                std::function<void(base::Outcome<session::ImportReport>)> then) override;
    void saveRejects(QObject *receiver, std::int64_t import, const QString &file,
                     std::function<void(base::Result)> then) override;

private:
    SessionThread *m_thread;
};

} // namespace perennial::importui
