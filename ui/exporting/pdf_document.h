// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QBuffer>
#include <QByteArray>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

namespace perennial::exporting
{

/// While it lives, hashes are seeded alike in every process: Qt writes a PDF's fonts in the order of a hash.
class SteadyHashes
{
public:
    SteadyHashes();
    ~SteadyHashes();
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;
};

/// A PDF in memory, A4 landscape, in units of 1/96 inch: vectors, real text, embedded fonts. The same drawing gives the
/// same bytes, whatever the clock and the time zone say. Needs a QGuiApplication.
class PdfDocument
{
public:
    PdfDocument(const QString &title, QDateTime created);

    /// The painter, at the top left of an empty page.
    QPainter &newPage();
    QRectF page() const;
    /// The page without its margins.
    QRectF inside() const;
    /// The whole file; the document is closed afterwards.
    base::Outcome<QByteArray> finish();

private:
    SteadyHashes m_hashes;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QDateTime m_created;
    bool m_begun = false;
};

/// Puts the moment, as UTC, in place of the one Qt wrote. False when the file is not built as expected.
bool fixCreationDate(QByteArray &pdf, const QDateTime &created);

} // namespace perennial::exporting
