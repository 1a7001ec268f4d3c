// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/words_model.h"

#include "ui/importing/field_names.h"
#include "ui/theme/signs.h"
#include "ui/theme/theme.h"

#include <QLocale>

#include <algorithm>

namespace perennial::importui
{

namespace
{

constexpr int signSide = 12;

} // namespace

void WordsModel::show(const ImportEntry *entry)
{
    beginResetModel();
    m_words.clear();
    if (entry && entry->inspected && entry->inspected->inspection.dataset && entry->survey) {
        m_dataset = *entry->inspected->inspection.dataset;
        m_words = entry->survey->words;
    }
    endResetModel();
}

QStringList WordsModel::meanings(int row) const
{
    QStringList meanings;
    for (const std::string_view meaning :
         importing::meaningsOf(m_dataset, m_words[static_cast<std::size_t>(row)].field))
        meanings.append(QString::fromUtf8(meaning.data(), static_cast<qsizetype>(meaning.size())));
    return meanings;
}

int WordsModel::unknown() const
{
    return static_cast<int>(std::ranges::count(m_words, false, &importing::SeenWord::known));
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int WordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WordsModel::textAt(const importing::SeenWord &word, int column) const
{
    switch (column) {
    case Word:
        return QString::fromStdString(word.word);
    case InColumn:
        return QString::fromStdString(word.column);
    case Rows:
        return QLocale().toString(qlonglong(word.rows));
    case Means:
        return word.meaning.empty() ? tr("Not known yet") : valueName(QString::fromStdString(word.meaning));
    default:
        return {};
    }
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const importing::SeenWord &word = m_words[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(word, index.column());
    case Qt::ToolTipRole:
        return textAt(word, index.column()).toHtmlEscaped();
    case Qt::EditRole:
        return index.column() == Means ? QString::fromStdString(word.meaning) : QVariant();
    case Qt::DecorationRole: {
        if (index.column() != Word)
            return {};
        const theme::Tokens &tokens = theme::Theme::current();
        return theme::signPixmap(word.known ? theme::Sign::Check : theme::Sign::Up,
                                 word.known ? tokens.good : tokens.warning, signSide, 1);
    }
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool WordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Means)
        return false;
    const importing::SeenWord &word = m_words[static_cast<std::size_t>(index.row())];
    const QString meaning = value.toString();
    const bool same = word.known && word.meaning == meaning.toStdString();
    if (same || !meanings(index.row()).contains(meaning))
        return false;
    Q_EMIT explained(m_dataset, word, meaning);
    return true;
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        return tr("Word in the file");
    case InColumn:
        return tr("Column");
    case Rows:
        return tr("Rows");
    case Means:
        return tr("Means");
    default:
        return {};
    }
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Means ? flags | Qt::ItemIsEditable : flags;
}

void WordsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_words.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace perennial::importui
