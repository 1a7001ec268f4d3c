// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_accessible.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace perennial::charts
{

namespace
{

// Figures and names are data: never rich text, whatever they contain.
QString plainToolTip(const QString &text)
{
    return QStringLiteral("<div style=\"white-space: pre\">") + text.toHtmlEscaped() + QStringLiteral("</div>");
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_scene(theme::Theme::current())
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this](const theme::Tokens &tokens) {
        m_scene.setTokens(tokens);
        forgetPicture();
    });
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const board::ChartSpec &spec)
{
    m_scene.setSpec(spec);
    m_current.reset();
    m_pointed.reset();
    describe();
    forgetPicture();
}

void ChartView::setOptions(const Options &options)
{
    m_scene.setOptions(options);
    forgetPicture();
}

void ChartView::describe()
{
    QStringList lines{spec().accessible, spec().subtitle};
    for (const QStringList &row : spec().table())
        lines << row.join(QStringLiteral("; "));
    if (spec().kind == board::ChartKind::Empty)
        lines << spec().emptyText;
    lines.removeAll(QString());
    setAccessibleName(spec().title);
    setAccessibleDescription(lines.join(u'\n'));
}

void ChartView::forgetPicture()
{
    m_picture = QPixmap();
    update();
}

QString ChartView::textOf(const Spot &spot) const
{
    if (spec().kind == board::ChartKind::Funnel) {
        const board::FunnelStage &stage = spec().stages[spot.category];
        QString text = stage.name % QStringLiteral(": ") % stage.countText;
        if (!stage.toNext.isEmpty())
            text += u'\n' % QStringLiteral("→ ") % stage.toNext;
        if (!stage.note.isEmpty())
            text += u' ' % stage.note;
        return text;
    }
    const board::ChartSeries &series = spec().series[spot.series];
    const bool open = spot.category == spec().openCategory && !spec().openLabel.isEmpty();
    const QString &when = open ? spec().openLabel : spec().categories[spot.category].full;
    return when % u'\n' % series.name % QStringLiteral(": ") % series.marks[spot.category].text;
}

std::optional<Spot> ChartView::currentSpot()
{
    const auto &spots = chartLayout().spots;
    return m_current && *m_current < spots.size() ? std::optional(spots[*m_current]) : std::nullopt;
}

std::optional<Spot> ChartView::spotAt(QPointF point)
{
    const Layout &layout = chartLayout();
    const Spot *nearest = nullptr;
    double distance = 4.0 * theme::size::grid;
    for (const Spot &spot : layout.spots) {
        if (spot.area.contains(point) && spec().kind != board::ChartKind::Line)
            return spot;
        const double away = std::hypot(std::max(0.0, std::abs(point.x() - spot.centre.x()) - spot.area.width() / 2),
                                       std::max(0.0, std::abs(point.y() - spot.centre.y()) - spot.area.height() / 2));
        const double centre = std::hypot(point.x() - spot.centre.x(), point.y() - spot.centre.y());
        const double rank = spec().kind == board::ChartKind::Line ? centre : away;
        if (rank < distance && spec().kind != board::ChartKind::Funnel) {
            distance = rank;
            nearest = &spot;
        }
    }
    return nearest ? std::optional(*nearest) : std::nullopt;
}

void ChartView::select(const Spot &spot)
{
    const auto &spots = chartLayout().spots;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (spots[i].series == spot.series && spots[i].category == spot.category)
            m_current = i;
    }
    const QString text = textOf(spot);
    announce(*this, text);
    update();
    Q_EMIT pointFocused(spot.series, spot.category, text);
}

bool ChartView::moveCurrent(int key)
{
    const auto &spots = chartLayout().spots;
    if (spots.empty())
        return false;
    const bool funnel = spec().kind == board::ChartKind::Funnel;
    const std::optional<Spot> here = currentSpot();
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool forward = key == Qt::Key_Right || (funnel ? key == Qt::Key_Down : key == Qt::Key_Up);
    const Spot *best = nullptr;
    for (const Spot &spot : spots) {
        if (!here || key == Qt::Key_Home || key == Qt::Key_End) {
            const bool sameSeries = !here || spot.series == here->series;
            const bool better =
                !best || (key == Qt::Key_End || (!here && key != Qt::Key_Home) ? spot.category > best->category
                                                                               : spot.category < best->category);
            if (sameSeries && better)
                best = &spot;
            continue;
        }
        const bool byCategory = across || funnel;
        if (byCategory ? spot.series != here->series : spot.category != here->category)
            continue;
        const auto from = static_cast<std::ptrdiff_t>(byCategory ? here->category : here->series);
        const auto to = static_cast<std::ptrdiff_t>(byCategory ? spot.category : spot.series);
        if (forward ? to <= from : to >= from)
            continue;
        const auto bestAt = best ? static_cast<std::ptrdiff_t>(byCategory ? best->category : best->series) : 0;
        if (!best || std::abs(to - from) < std::abs(bestAt - from))
            best = &spot;
    }
    if (best)
        select(*best);
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (moveCurrent(event->key())) {
            if (const auto spot = currentSpot())
                QToolTip::showText(mapToGlobal(spot->centre.toPoint()), plainToolTip(textOf(*spot)), this);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const auto spot = currentSpot()) {
            Q_EMIT pointActivated(spot->series, spot->category);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::point(std::optional<Spot> spot)
{
    const bool same = spot.has_value() == m_pointed.has_value() &&
                      (!spot || (spot->series == m_pointed->series && spot->category == m_pointed->category));
    if (same)
        return;
    m_pointed = spot;
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<Spot> spot = spotAt(event->position());
    point(spot);
    if (spot)
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(textOf(*spot)), this);
    else
        QToolTip::hideText();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Spot> spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot) {
        QWidget::mousePressEvent(event);
        return;
    }
    select(*spot);
    Q_EMIT pointActivated(spot->series, spot->category);
}

void ChartView::leaveEvent(QEvent *event)
{
    point(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    forgetPicture();
}

void ChartView::paintSpot(QPainter &painter, const Spot &spot, double width)
{
    const theme::Tokens &tokens = m_scene.tokens();
    painter.setPen(QPen(tokens.ink, width));
    painter.setBrush(Qt::NoBrush);
    if (spec().kind == board::ChartKind::Line)
        painter.drawEllipse(spot.centre, 3 + 2 * width, 3 + 2 * width);
    else if (spec().kind == board::ChartKind::Funnel)
        painter.drawRoundedRect(chartLayout().funnel[spot.category].bar.adjusted(-2, -2, 2, 2),
                                theme::size::barRadius + 2, theme::size::barRadius + 2);
    else
        painter.drawRect(spot.area.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void ChartView::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        m_scene.paint(painter, QRectF(QPointF(0, 0), size()));
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_pointed)
        paintSpot(painter, *m_pointed, theme::size::hairline);
    if (!hasFocus())
        return;
    if (const auto spot = currentSpot())
        paintSpot(painter, *spot, theme::size::focusRing);
    const double inset = theme::size::focusRing / 2;
    painter.setPen(QPen(m_scene.tokens().accent, theme::size::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::size::cardRadius - 1,
                            theme::size::cardRadius - 1);
}

} // namespace perennial::charts
