// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/customers.h"

#include "core/session/session.h"

#include <QDateTime>

namespace perennial::session
{

namespace
{

QStringList namesOf(const store::Edit &edit)
{
    return {identityText(edit.subject), identityText(edit.other)};
}

} // namespace

base::Outcome<store::CustomerMatches> Session::customerMatches()
{
    return m_workspace->customerMatches();
}

base::Outcome<store::Edit> Session::mergeCustomers(const std::string &subject, const std::string &other)
{
    return addEdit(store::EditKind::Merge, subject, other);
}

base::Outcome<store::Edit> Session::splitCustomer(const std::string &subject, const std::string &other)
{
    return addEdit(store::EditKind::Split, subject, other);
}

base::Outcome<store::Edit> Session::addEdit(store::EditKind kind, const std::string &subject, const std::string &other)
{
    reload();
    return m_workspace->addEdit(
        {0, kind, subject, other, QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()});
}

QString identityText(const std::string &key)
{
    return QString::fromStdString(key.substr(key.find(':') + 1));
}

QString doneText(const store::Edit &edit, const Wording &wording)
{
    return wording(edit.kind == store::EditKind::Merge
                       ? QT_TRANSLATE_NOOP("wording", "%1 and %2 are now one customer.")
                       : QT_TRANSLATE_NOOP("wording", "%1 is now a customer of its own, apart from %2."),
                   namesOf(edit));
}

QString undoneText(const store::Undoable &undone, const Wording &wording)
{
    if (undone.import)
        return wording(QT_TRANSLATE_NOOP("wording", "%1 was taken back. What it had replaced counts again."),
                       {QString::fromStdString(undone.import->header.file)});
    return wording(undone.edit->kind == store::EditKind::Merge
                       ? QT_TRANSLATE_NOOP("wording", "Merging %1 with %2 was taken back.")
                       : QT_TRANSLATE_NOOP("wording", "Splitting %1 from %2 was taken back."),
                   namesOf(*undone.edit));
}

QString redoneText(const store::Undoable &redone, const Wording &wording)
{
    if (redone.import)
        return wording(QT_TRANSLATE_NOOP("wording", "%1 counts again."),
                       {QString::fromStdString(redone.import->header.file)});
    return doneText(*redone.edit, wording);
}

} // namespace perennial::session
