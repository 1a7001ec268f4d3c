// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/board_pdf.h"

#include "ui/charts/chart_scene.h"
#include "ui/exporting/page_flow.h"
#include "ui/exporting/pdf_document.h"

namespace perennial::exporting
{

namespace
{

using theme::TextSize;
using theme::size::grid;

// Type of paper that is looked at from across a table.
constexpr double companySize = 44;
constexpr double coverSize = 24;
constexpr double messageSize = 24;
constexpr double subtitleSize = 14;
constexpr double strongSize = 18;
constexpr double figuresWidth = 232;
constexpr double figuresGap = 48;
constexpr double textScale = 1.12;

class BoardPdf
{
public:
    BoardPdf(const board::BoardPack &pack, const QDateTime &created)
        : m_pack(pack)
        , m_tokens(theme::lightTokens())
        , m_document(pack.company % QStringLiteral(" · ") % pack.title % QStringLiteral(" · ") % pack.month, created)
    {
        m_tokens.textScale = textScale;
    }

    base::Outcome<QByteArray> write()
    {
        coverPage();
        for (const board::BoardPage &page : m_pack.pages)
            chartPage(page);
        return m_document.finish();
    }

private:
    void footer(QPainter &painter, const QString &number) const
    {
        const charts::Face face(m_tokens, TextSize::Axis);
        const QRectF inside = m_document.inside();
        const double numberWidth = face.width(number);
        const QStringList lines = face.wrapped(m_pack.footer, inside.width() - numberWidth - 2.0 * grid);
        double y = inside.bottom() + grid - static_cast<double>(lines.size() - 1) * face.lineHeight();
        painter.setPen(QPen(m_tokens.line, theme::size::hairline));
        painter.drawLine(QPointF(inside.left(), y - grid), QPointF(inside.right(), y - grid));
        face.draw(painter, {inside.right() - numberWidth, y}, number, m_tokens.muted);
        for (const QString &line : lines) {
            face.draw(painter, {inside.left(), y}, line, m_tokens.muted);
            y += face.lineHeight();
        }
    }

    void coverPage()
    {
        QPainter &painter = m_document.newPage();
        const QRectF inside = m_document.inside();
        painter.fillRect(QRectF(0, 0, 12, m_document.page().height()), m_tokens.accent);
        PageFlow flow(painter, inside.adjusted(0, inside.height() * 0.22, -inside.width() * 0.24, 0));
        flow.paragraph(charts::Face(coverSize, false), m_pack.title, m_tokens.accent);
        flow.space(grid);
        flow.paragraph(charts::Face(companySize, true), m_pack.company, m_tokens.ink);
        flow.space(grid);
        flow.paragraph(charts::Face(coverSize, false), m_pack.month, m_tokens.ink);
        flow.space(5.0 * grid);
        flow.paragraph(charts::Face(16, false), m_pack.summary, m_tokens.ink, 1.25);
        flow.space(3.0 * grid);
        const charts::Face small(m_tokens, TextSize::Body);
        flow.paragraph(small, m_pack.asOf, m_tokens.muted, 1.2);
        flow.paragraph(small, m_pack.conventions, m_tokens.muted, 1.2);
        if (!m_pack.warnings.empty())
            flow.space(2.0 * grid);
        for (const QString &warning : m_pack.warnings)
            flow.paragraph(small, warning, m_tokens.warning, 1.2);
        footer(painter, m_pack.number);
    }

    void figures(QPainter &painter, const board::BoardPage &page, QRectF room) const
    {
        const charts::Face name(m_tokens, TextSize::Body);
        const charts::Face value(m_tokens.pixels(TextSize::Body) + 2, true);
        const charts::Face strong(strongSize * textScale, true);
        PageFlow flow(painter, room);
        flow.paragraph(charts::Face(m_tokens, TextSize::Body, true), page.figuresTitle, m_tokens.muted);
        for (const board::BoardRow &row : page.figures)
            flow.figure(name, row.strong ? strong : value, row.label, row.value, m_tokens);
    }

    void chartPage(const board::BoardPage &page)
    {
        QPainter &painter = m_document.newPage();
        PageFlow flow(painter, m_document.inside());
        flow.paragraph(charts::Face(messageSize, true), page.chart.title, m_tokens.ink);
        flow.space(grid / 2.0);
        flow.paragraph(charts::Face(subtitleSize, false), page.chart.subtitle, m_tokens.muted);
        flow.space(4.0 * grid);
        QRectF room = flow.room().adjusted(0, 0, 0, -4.0 * grid);
        if (!page.figures.empty()) {
            figures(painter, page, QRectF(room.right() - figuresWidth, room.top(), figuresWidth, room.height()));
            room.setRight(room.right() - figuresWidth - figuresGap);
        }
        charts::Options options;
        options.heading = false;
        charts::ChartScene scene(m_tokens, options);
        scene.setSpec(page.chart);
        scene.paint(painter, room);
        footer(painter, page.number);
    }

    const board::BoardPack &m_pack;
    theme::Tokens m_tokens;
    PdfDocument m_document;
};

} // namespace

base::Outcome<QByteArray> boardPdf(const board::BoardPack &pack, const QDateTime &created)
{
    return BoardPdf(pack, created).write();
}

} // namespace perennial::exporting
