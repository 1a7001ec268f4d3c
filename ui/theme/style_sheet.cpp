// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/contrast.h"

#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace perennial::theme
{

namespace
{

constexpr char lookProperty[] = "look";

QString nameOf(Look look)
{
    static const char *const names[] = {"card",      "navigation", "primary",  "quiet",     "pill",
                                        "pageTitle", "chartTitle", "headline", "secondary", "good",
                                        "warning",   "bad",        "banner",   "drop",      "dropReady"};
    return QString::fromLatin1(names[static_cast<std::size_t>(look)]);
}

QString surfaces()
{
    return QStringLiteral(R"(
QMainWindow, QDialog { background: @canvas; }
QWidget { color: @ink; }
QFrame[look="card"] { background: @card; border: 1px solid @line; border-radius: @cardRadius; }
QFrame[look="banner"] { background: @accentGround; border: none; border-radius: @cardRadius; }
QFrame[look="drop"] { background: @card; border: 2px dashed @faint; border-radius: @cardRadius; }
QFrame[look="dropReady"] { background: @accentGround; border: 2px dashed @accent; border-radius: @cardRadius; }
QScrollArea, QScrollArea > QWidget > QWidget[look="page"] { background: transparent; border: none; }
QSplitter::handle { background: @line; }
QStatusBar { background: @canvas; color: @muted; }
QStatusBar::item { border: none; }
QToolTip { background: @card; color: @ink; border: 1px solid @line; padding: 4px; }
QLabel[look="pageTitle"] { font-size: @pageTitle; font-weight: bold; }
QLabel[look="chartTitle"] { font-size: @chartTitle; font-weight: bold; }
QLabel[look="headline"] { font-size: @headline; font-weight: bold; }
QLabel[look="secondary"] { font-size: @secondary; color: @muted; }
QLabel[look="good"] { font-size: @secondary; font-weight: bold; color: @good; }
QLabel[look="warning"] { font-size: @secondary; font-weight: bold; color: @warning; }
QLabel[look="bad"] { font-size: @secondary; font-weight: bold; color: @bad; }
)");
}

QString navigation()
{
    return QStringLiteral(R"(
*[look="navigation"] { background: @card; border: none; border-right: 1px solid @line; outline: none; }
QListView[look="navigation"] { padding: 8px; }
QListView[look="navigation"]::item { padding: 8px 12px; border-radius: @controlRadius; border: 2px solid transparent; }
QListView[look="navigation"]::item:hover { background: @canvas; }
QListView[look="navigation"]::item:selected { background: @accentGround; color: @accentText; }
QListView[look="navigation"]:focus::item:selected { border: 2px solid @accent; }
QFrame[look="navigation"] QToolButton { background: transparent; border: 2px solid transparent; padding: 6px 12px;
    border-radius: @controlRadius; text-align: left; }
QFrame[look="navigation"] QToolButton:hover { background: @canvas; }
QFrame[look="navigation"] QToolButton:checked { background: @accentGround; color: @accentText; font-weight: bold; }
QFrame[look="navigation"] QToolButton:focus { border-color: @accent; }
)");
}

QString buttons()
{
    return QStringLiteral(R"(
QPushButton, QToolButton { background: @card; border: 1px solid @control; border-radius: @controlRadius;
    padding: 5px 14px; min-height: 20px; }
QToolButton { padding: 5px 10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:hover, QToolButton:hover { background: @canvas; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:disabled, QToolButton:disabled { color: @faint; border-color: @line; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QToolButton:focus { padding: 4px 9px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: bold;
    padding: 6px 18px; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:pressed { background: @accentPressed; }
QPushButton[look="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[look="primary"]:focus { border: 2px solid @ink; padding: 5px 17px; }
*[look="pill"] { border-radius: 15px; min-height: 20px; padding: 4px 14px; }
*[look="pill"]:focus { padding: 3px 13px; }
*[look="pill"]:checked { background: @accentGround; color: @accentText; border-color: @accentGround; }
*[look="quiet"] { background: transparent; border: 2px solid transparent; padding: 3px 6px; }
*[look="quiet"]:hover { background: @canvas; }
*[look="quiet"]:focus { border: 2px solid @accent; padding: 3px 6px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { subcontrol-position: right center; right: 6px; }
)");
}

QString menusAndTables()
{
    return QStringLiteral(R"(
QMenuBar { background: @card; border-bottom: 1px solid @line; padding: 2px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentGround; color: @accentText; }
QMenu { background: @card; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; color: @accentText; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QTableView, QTreeView, QListView { background: @card; border: 1px solid @line; border-radius: @controlRadius;
    gridline-color: @line; selection-background-color: @accentGround; selection-color: @ink; outline: none; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; }
QTableView::item, QTreeView::item { padding: 4px 8px; border-bottom: 1px solid @line; }
QTableView::item:focus, QTreeView::item:focus { background: @accentGround; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; border: none; border-bottom: 1px solid @control;
    padding: 6px 11px; font-size: @secondary; }
QTableCornerButton::section { background: @card; border: none; }
QTabBar { outline: none; }
QTabBar::tab { padding: 7px 14px; color: @muted; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accentText; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:focus { background: @accentGround; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
)");
}

QString inputs()
{
    return QStringLiteral(R"(
QLineEdit, QPlainTextEdit, QTextEdit { background: @card; border: 1px solid @control;
    border-radius: @controlRadius; padding: 4px 8px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit { min-height: 20px; }
QComboBox, QDateEdit { min-height: 24px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled { color: @faint; border-color: @line; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @line; selection-background-color: @accentGround;
    selection-color: @ink; }
QCheckBox:focus, QRadioButton:focus { background: @accentGround; }
QProgressBar { background: @line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @control; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
}

QString points(const Tokens &tokens, TextSize size)
{
    return QString::number(tokens.pixels(size) * 0.75, 'f', 2) + QStringLiteral("pt");
}

QHash<QString, QString> valuesOf(const Tokens &t)
{
    const auto hex = [](const QColor &colour) { return colour.name(QColor::HexRgb); };
    return {{QStringLiteral("canvas"), hex(t.canvas)},
            {QStringLiteral("card"), hex(t.card)},
            {QStringLiteral("line"), hex(t.line)},
            {QStringLiteral("control"), hex(blend(t.line, t.faint, 0.45))},
            {QStringLiteral("ink"), hex(t.ink)},
            {QStringLiteral("muted"), hex(t.muted)},
            {QStringLiteral("faint"), hex(t.faint)},
            {QStringLiteral("accent"), hex(t.accent)},
            {QStringLiteral("accentGround"), hex(t.accentGround)},
            {QStringLiteral("accentText"), hex(readableOn(t.accentGround, t.accent))},
            {QStringLiteral("accentHover"), hex(blend(t.accent, t.ink, 0.12))},
            {QStringLiteral("accentPressed"), hex(blend(t.accent, t.ink, 0.22))},
            {QStringLiteral("onAccent"), hex(t.onFill(t.accent))},
            {QStringLiteral("good"), hex(readableOn(t.card, t.good))},
            {QStringLiteral("warning"), hex(readableOn(t.card, t.warning))},
            {QStringLiteral("bad"), hex(readableOn(t.card, t.bad))},
            {QStringLiteral("cardRadius"), QString::number(size::cardRadius) + QStringLiteral("px")},
            {QStringLiteral("controlRadius"), QString::number(size::controlRadius) + QStringLiteral("px")},
            {QStringLiteral("secondary"), points(t, TextSize::Secondary)},
            {QStringLiteral("chartTitle"), points(t, TextSize::ChartTitle)},
            {QStringLiteral("pageTitle"), points(t, TextSize::PageTitle)},
            {QStringLiteral("headline"), points(t, TextSize::Headline)}};
}

} // namespace

void setLook(QWidget *widget, Look look)
{
    widget->setProperty(lookProperty, nameOf(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString styleSheetFor(const Tokens &tokens)
{
    const QString pattern = surfaces() + navigation() + buttons() + menusAndTables() + inputs();
    const QHash<QString, QString> values = valuesOf(tokens);
    QString sheet;
    sheet.reserve(pattern.size());
    for (qsizetype at = 0; at < pattern.size();) {
        if (pattern[at] != u'@') {
            sheet += pattern[at++];
            continue;
        }
        qsizetype end = at + 1;
        while (end < pattern.size() && pattern[end].isLetter())
            ++end;
        sheet += values.value(pattern.mid(at + 1, end - at - 1));
        at = end;
    }
    return sheet;
}

} // namespace perennial::theme
