// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/pdf_document.h"

#include <QHash>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>

#include <utility>

namespace perennial::exporting
{

namespace
{

constexpr int resolution = 1200;
constexpr double unitsPerInch = 96;
constexpr double margin = 56;

/// Corrects the table of objects after `shift` bytes came in at `place`.
bool moveOffsets(QByteArray &pdf, qsizetype place, qsizetype shift)
{
    constexpr qsizetype digits = 10;
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    const QByteArray startKey = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(startKey) + startKey.size();
    if (table == 0 || trailer < 0 || start < trailer)
        return false;
    for (qsizetype line = table; line < trailer; line = pdf.indexOf('\n', line) + 1) {
        const bool inUse = pdf.mid(line + digits, 8).endsWith(" n");
        const qsizetype offset = pdf.mid(line, digits).toLongLong();
        if (inUse && offset > place)
            pdf.replace(line, digits, QByteArray::number(offset + shift).rightJustified(digits, '0'));
    }
    qsizetype startEnd = start;
    while (startEnd < pdf.size() && pdf[startEnd] >= '0' && pdf[startEnd] <= '9')
        ++startEnd;
    pdf.replace(start, startEnd - start, QByteArray::number(table));
    return true;
}

} // namespace

SteadyHashes::SteadyHashes()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashes::~SteadyHashes()
{
    QHashSeed::resetRandomGlobalSeed();
}

PdfDocument::PdfDocument(const QString &title, QDateTime created)
    : m_buffer(&m_bytes)
    , m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
    , m_created(std::move(created))
{
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer.setResolution(resolution);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Perennial"));
    m_writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(), QPageLayout::Point));
}

QPainter &PdfDocument::newPage()
{
    if (!std::exchange(m_begun, true))
        m_painter.begin(&m_writer);
    else
        m_writer.newPage();
    m_painter.resetTransform();
    m_painter.scale(resolution / unitsPerInch, resolution / unitsPerInch);
    m_painter.setRenderHint(QPainter::Antialiasing);
    return m_painter;
}

QRectF PdfDocument::page() const
{
    const QSizeF points = m_writer.pageLayout().fullRectPoints().size();
    return {QPointF(0, 0), points * unitsPerInch / 72.0};
}

QRectF PdfDocument::inside() const
{
    return page().adjusted(margin, margin, -margin, -margin);
}

base::Outcome<QByteArray> PdfDocument::finish()
{
    const bool complete = m_begun && m_painter.end();
    m_buffer.close();
    if (!complete || !m_bytes.trimmed().endsWith("%%EOF") || !fixCreationDate(m_bytes, m_created))
        return base::Problem{base::ProblemCode::WriteFailed, {std::string(), "PDF"}};
    return m_bytes;
}

bool fixCreationDate(QByteArray &pdf, const QDateTime &created)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype from = begin + key.size();
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', from);
    if (end < 0)
        return false;
    // Away from UTC Qt writes an offset such as +02'00', which is longer than Z: what follows moves.
    const QByteArray moment = created.toUTC().toString(u"yyyyMMddHHmmss").toLatin1() + 'Z';
    pdf.replace(from, end - from, moment);
    const qsizetype shift = moment.size() - (end - from);
    return shift == 0 || moveOffsets(pdf, begin, shift);
}

} // namespace perennial::exporting
