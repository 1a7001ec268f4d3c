// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/file_list_model.h"

#include "ui/importing/explanation.h"
#include "ui/importing/field_names.h"
#include "ui/importing/window_texts.h"

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

namespace
{

QString nearestText(const importing::Inspection &inspection)
{
    const facts::DatasetSpec *nearest =
        inspection.nearest.empty() ? nullptr : facts::findDataset(inspection.nearest.front());
    return nearest ? FileListModel::tr("nearest: %1").arg(datasetName(nearest->id)) : FileListModel::tr("unknown");
}

} // namespace

QString FileListModel::textAt(const ImportEntry &entry, int column) const
{
    switch (column) {
    case File:
        return QFileInfo(entry.file).fileName();
    case Holds:
        if (!entry.inspected)
            return {};
        if (!entry.inspected->inspection.dataset)
            return nearestText(entry.inspected->inspection);
        return takenFor(entry.inspected->inspection);
    case Confidence:
        if (!entry.inspected || !entry.inspected->inspection.dataset)
            return {};
        return recognitionName(entry.inspected->inspection);
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
        return QStringList{entry.file.toHtmlEscaped(), stateText(entry).toHtmlEscaped()}.join(QLatin1String("<br>"));
    case Qt::AccessibleTextRole: {
        QStringList texts;
        for (int column = 0; column < ColumnCount; ++column) {
            if (const QString text = textAt(entry, column); column != Rows && !text.isEmpty())
                texts.append(text);
        }
        return texts.join(QStringLiteral(", "));
    }
    case SignRole:
        return static_cast<int>(signOf(entry));
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
    case Confidence:
        return tr("Recognised");
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

namespace
{

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("ImportState", text, nullptr, n);
}

/// "Ready: 1,200 rows", and what of it would be left out.
QString readyText(const ImportEntry &entry)
{
    const QLocale locale;
    if (!entry.rehearsal)
        return say(QT_TRANSLATE_N_NOOP("ImportState", "Ready: %n row(s)"),
                   static_cast<int>(entry.inspected->inspection.dataRecords));
    const store::ImportCounts &counts = entry.rehearsal->record.counts;
    if (counts.rejected > 0)
        return say(QT_TRANSLATE_N_NOOP("ImportState", "Ready, %n row(s) to mend"), static_cast<int>(counts.rejected));
    if (counts.accepted == 0 && counts.unchanged > 0)
        return say(QT_TRANSLATE_NOOP("ImportState", "Ready: all of it is already there"));
    return say(QT_TRANSLATE_N_NOOP("ImportState", "Ready: %n row(s)"), static_cast<int>(counts.accepted));
}

} // namespace

QString stateText(const ImportEntry &entry)
{
    switch (entry.state) {
    case EntryState::Inspecting:
        return say(QT_TRANSLATE_NOOP("ImportState", "Being read…"));
    case EntryState::Asking:
        return say(QT_TRANSLATE_N_NOOP("ImportState", "%n question(s) open"),
                   static_cast<int>(entry.inspected->inspection.questions.size()));
    case EntryState::Obstructed:
    case EntryState::Failed:
        if (entry.problem && entry.problem->code == base::ProblemCode::NotRecognised)
            return say(QT_TRANSLATE_NOOP("ImportState", "Not recognised"));
        if (entry.problem && entry.problem->code == base::ProblemCode::RequiredUnmapped)
            return say(QT_TRANSLATE_NOOP("ImportState", "“%1” is missing"))
                .arg(fieldName(QString::fromStdString(entry.problem->details.front())));
        return entry.problem ? windowText(*entry.problem)
                             : say(QT_TRANSLATE_NOOP("ImportState", "Please say what it holds"));
    case EntryState::Ready:
        return readyText(entry);
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

FileSign signOf(const ImportEntry &entry)
{
    switch (entry.state) {
    case EntryState::Inspecting:
    case EntryState::Importing:
        return FileSign::Busy;
    case EntryState::Asking:
        return FileSign::Open;
    case EntryState::Obstructed:
    case EntryState::Failed:
        return FileSign::Bad;
    case EntryState::Ready:
        return entry.rehearsal && entry.rehearsal->record.counts.rejected > 0 ? FileSign::Open : FileSign::Good;
    case EntryState::Imported:
        return FileSign::Good;
    case EntryState::Excluded:
        return FileSign::None;
    }
    return FileSign::None;
}

} // namespace perennial::importui
