// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_list_model.h"

#include "core/session/problem_texts.h"
#include "ui/importing/field_names.h"
#include "ui/importing/ui_language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace perennial::importui
{

using EntryState = ImportEntry::State;

FileListModel::FileListModel(ImportRun *run, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
    , m_count(run->count())
{
    connect(run, &ImportRun::added, this, [this](int row) {
        beginInsertRows({}, row, row);
        ++m_count;
        endInsertRows();
    });
    connect(run, &ImportRun::removed, this, [this](int row) {
        beginRemoveRows({}, row, row);
        --m_count;
        endRemoveRows();
    });
    connect(run, &ImportRun::changed, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int FileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FileListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FileListModel::textAt(const ImportEntry &entry, int column) const
{
    switch (column) {
    case File:
        return QFileInfo(entry.file).fileName();
    case Holds:
        if (!entry.inspected || !entry.inspected->inspection.dataset)
            return {};
        return datasetName(*entry.inspected->inspection.dataset);
    case Rows:
        return entry.inspected ? QLocale().toString(entry.inspected->inspection.dataRecords) : QString();
    case State:
        return stateText(entry);
    default:
        return {};
    }
}

QVariant FileListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_run->count())
        return {};
    const ImportEntry &entry = m_run->at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(entry, index.column());
    case Qt::ToolTipRole:
        return (index.column() == File ? entry.file : textAt(entry, index.column())).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Rows ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() != File)
            return {};
        return entry.state == EntryState::Ready || entry.state == EntryState::Importing ||
                       entry.state == EntryState::Imported
                   ? Qt::Checked
                   : Qt::Unchecked;
    default:
        return {};
    }
}

bool FileListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != File || m_run->isImporting())
        return false;
    m_run->setIncluded(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant FileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Rows ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Holds:
        return tr("Holds");
    case Rows:
        return tr("Rows");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags FileListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.row() >= m_run->count())
        return flags;
    const EntryState state = m_run->at(index.row()).state;
    if (index.column() == File && (state == EntryState::Ready || state == EntryState::Excluded))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void FileListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

QString stateText(const ImportEntry &entry)
{
    const auto say = [](const char *text, int n = -1) {
        return QCoreApplication::translate("ImportState", text, nullptr, n);
    };
    switch (entry.state) {
    case EntryState::Inspecting:
        return say(QT_TRANSLATE_NOOP("ImportState", "Being read…"));
    case EntryState::Asking:
        return say(QT_TRANSLATE_N_NOOP("ImportState", "%n question(s) open"),
                   static_cast<int>(entry.inspected->inspection.questions.size()));
    case EntryState::Obstructed:
    case EntryState::Failed:
        return entry.problem ? session::textOf(*entry.problem, uiWording())
                             : say(QT_TRANSLATE_NOOP("ImportState", "Please say what it holds"));
    case EntryState::Ready:
        return say(QT_TRANSLATE_NOOP("ImportState", "Ready"));
    case EntryState::Importing:
        return say(QT_TRANSLATE_NOOP("ImportState", "Being imported…"));
    case EntryState::Imported:
        return say(QT_TRANSLATE_N_NOOP("ImportState", "%n row(s) imported"),
                   static_cast<int>(entry.report->record.counts.accepted));
    case EntryState::Excluded:
        return say(QT_TRANSLATE_NOOP("ImportState", "Left out"));
    }
    return {};
}

} // namespace perennial::importui
