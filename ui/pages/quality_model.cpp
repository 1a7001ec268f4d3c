// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quality_model.h"

#include "core/board/quality_words.h"
#include "ui/importing/ui_language.h"
#include "ui/theme/contrast.h"
#include "ui/theme/signs.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIcon>

namespace perennial::pages
{

using importui::uiWording;

namespace
{

constexpr std::size_t figuresNamed = 3;
constexpr int signSide = 14;

/// Shape and colour differ, and the word stands beside them.
QIcon signOf(kpi::Severity severity)
{
    const theme::Tokens &tokens = theme::Theme::current();
    theme::Sign sign = theme::Sign::Dot;
    QColor colour = tokens.muted;
    if (severity == kpi::Severity::Error) {
        sign = theme::Sign::Cross;
        colour = tokens.bad;
    } else if (severity == kpi::Severity::Warning) {
        sign = theme::Sign::Up;
        colour = tokens.warning;
    }
    const QPixmap picture =
        theme::signPixmap(sign, theme::readableOn(tokens.card, colour), signSide, qApp->devicePixelRatio());
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // else the selection's colour is laid over it
    return icon;
}

} // namespace

void QualityModel::setFindings(std::vector<kpi::Finding> findings, base::Currency currency)
{
    beginResetModel();
    m_findings = std::move(findings);
    m_currency = currency;
    endResetModel();
}

int QualityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int QualityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QualityModel::textAt(const kpi::Finding &finding, int column) const
{
    switch (column) {
    case Weight:
        return board::severityWord(finding.severity, uiWording());
    case Found:
        return board::wordsOf(finding, board::Formatter(uiWording(), m_currency)).title;
    case Figures:
        return finding.figures.empty() ? tr("None so far") : board::figuresText(finding, uiWording(), figuresNamed);
    default:
        return {};
    }
}

QVariant QualityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const kpi::Finding &finding = at(index.row());
    if (role == Qt::DisplayRole)
        return textAt(finding, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Figures ? board::figuresText(finding, uiWording(), SIZE_MAX).toHtmlEscaped()
                                         : textAt(finding, index.column()).toHtmlEscaped();
    if (role == Qt::DecorationRole && index.column() == Weight)
        return signOf(finding.severity);
    return {};
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Weight:
        return tr("Weight");
    case Found:
        return tr("What was found");
    case Figures:
        return tr("Figures it touches");
    default:
        return {};
    }
}

void QualityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace perennial::pages
