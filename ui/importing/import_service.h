// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/evidence.h"
#include "core/importing/inspection.h"
#include "core/importing/preview.h"
#include "core/importing/words.h"
#include "core/session/session.h"
#include "ui/importing/session_thread.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace perennial::importui
{

/// A file as it is shown before it is imported.
struct Inspected {
    importing::Inspection inspection;
    importing::Preview preview; ///< the first rows
    std::vector<importing::DecidingCell> deciding;
    std::vector<std::string> along; ///< recipes of what else the same file holds, each an import of its own
};

/// What only a look at the whole file tells.
struct Survey {
    importing::Preview leftOut; ///< the first rows that would be left out, and the counts of all
    std::vector<importing::SeenWord> words;
};

struct RecipeName {
    QString id;
    QString name;
    facts::Dataset dataset{};
    bool isTemplate = false;
    bool isUsers = false;
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
    /// `lines`: rows that the rehearsal found to be left out, beyond what the file alone tells.
    virtual void survey(QObject *receiver, const importing::Inspection &inspection, std::vector<std::int64_t> lines,
                        const JobPtr &job, std::function<void(base::Outcome<Survey>)> then) = 0;
    /// With `rehearse` only counts what an import would do.
    virtual void import(QObject *receiver, const importing::Inspection &inspection, bool rehearse, const JobPtr &job,
                        std::function<void(base::Outcome<session::ImportReport>)> then) = 0;
    virtual void saveRejects(QObject *receiver, std::int64_t import, const QString &file,
                             std::function<void(base::Result)> then) = 0;
    /// Keeps the way the file is read under that name; `then` gets the recipe's id.
    virtual void saveRecipe(QObject *receiver, const importing::Inspection &inspection, const QString &name,
                            std::function<void(base::Outcome<QString>)> then) = 0;
    virtual void learnWord(QObject *receiver, facts::Dataset dataset, const importing::SeenWord &word,
                           const QString &meaning, std::function<void(base::Result)> then) = 0;
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
    void survey(QObject *receiver, const importing::Inspection &inspection, std::vector<std::int64_t> lines,
                const JobPtr &job, std::function<void(base::Outcome<Survey>)> then) override;
    void import(QObject *receiver, const importing::Inspection &inspection, bool rehearse, const JobPtr &job,
                std::function<void(base::Outcome<session::ImportReport>)> then) override;
    void saveRejects(QObject *receiver, std::int64_t import, const QString &file,
                     std::function<void(base::Result)> then) override;
    void saveRecipe(QObject *receiver, const importing::Inspection &inspection, const QString &name,
                    std::function<void(base::Outcome<QString>)> then) override;
    void learnWord(QObject *receiver, facts::Dataset dataset, const importing::SeenWord &word, const QString &meaning,
                   std::function<void(base::Result)> then) override;

private:
    SessionThread *m_thread;
};

} // namespace perennial::importui
