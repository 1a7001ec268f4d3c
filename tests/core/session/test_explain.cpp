// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/core/kpi/explanation_checks.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace perennial;

namespace
{

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The lines of each of the sample's files.
QHash<QString, QByteArrayList> sampleLines()
{
    QHash<QString, QByteArrayList> lines;
    const QDir folder(QStringLiteral(PERENNIAL_SAMPLE));
    for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            lines.insert(name, file.readAll().split('\n'));
    }
    return lines;
}

} // namespace

class TestSessionExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = session::Session::demo(m_temp.path("sample.perennial"));
        QVERIFY(made.ok());
        m_session = std::move(made).value();
        const auto book = m_session->book();
        QVERIFY(book.ok());
        const auto months = kpi::monthsWithData(**book);
        QVERIFY(months);
        m_first = months->first;
        m_last = months->second;
        m_lines = sampleLines();
        QVERIFY(m_lines.size() > 10);
    }

    void everyNumberOfTheSampleIsExplained_data()
    {
        QTest::addColumn<QString>("id");
        for (const kpi::Definition &definition : kpi::catalogue())
            QTest::newRow(std::string(definition.id).c_str()) << textOf(definition.id);
    }
    void everyNumberOfTheSampleIsExplained()
    {
        QFETCH(QString, id);
        for (base::Month month = m_first; month <= m_last; month = month + 1) {
            const auto explanation = explained(id, month);
            QVERIFY(explanation.ok());
            QString wrong = test::checkExplanation(explanation->numbers);
            if (wrong.isEmpty())
                wrong = checkPlaces(*explanation, explanation->numbers.terms);
            QVERIFY2(wrong.isEmpty(), qPrintable(textOf(month.toIso()) + QStringLiteral(": ") + wrong));
        }
    }

    void rowsNameTheirCustomerAndStandInTheirLine()
    {
        const auto explanation = explained(QStringLiteral("mrr"), m_last);
        QVERIFY(explanation.ok());
        const auto &rows = explanation->numbers.terms.front().trace.rows;
        QVERIFY(rows.size() > 50);
        for (const kpi::TracedRow &row : rows) {
            QVERIFY(!explanation->customerOf(row.source).empty());
            const session::Place place = explanation->placeOf(row.source);
            QCOMPARE(textOf(place.file), QStringLiteral("03-stripe-subscriptions.csv"));
            const QByteArray line = m_lines[textOf(place.file)][place.line - 1];
            const QByteArray day = QByteArray::fromStdString(row.source.date.toIso());
            QVERIFY2(line.contains(day), QByteArray(line + " has no " + day).constData());
        }
    }

private:
    base::Outcome<session::Explanation> explained(const QString &id, base::Month month)
    {
        kpi::Request request;
        request.only = {id.toStdString()};
        request.periods = {base::periodOf(month.firstDay(), base::Every::Month)};
        return m_session->explain(request);
    }

    /// What is wrong with the place of a row, which must be a line of the file behind its header; empty when nothing.
    QString checkPlace(const session::Explanation &explanation, const kpi::Source &source) const
    {
        if (source.row == 0)
            return {};
        const session::Place place = explanation.placeOf(source);
        const QByteArrayList lines = m_lines.value(textOf(place.file));
        if (place.line < 2 || place.line > lines.size())
            return QStringLiteral("there is no %1:%2").arg(textOf(place.file)).arg(place.line);
        return lines[place.line - 1].trimmed().isEmpty()
                   ? QStringLiteral("nothing stands in %1:%2").arg(textOf(place.file)).arg(place.line)
                   : QString();
    }

    QString checkPlaces(const session::Explanation &explanation, const std::vector<kpi::ExplainedTerm> &terms) const
    {
        QString wrong;
        for (const kpi::ExplainedTerm &term : terms) {
            for (const kpi::TracedRow &row : term.trace.rows)
                wrong = wrong.isEmpty() ? checkPlace(explanation, row.source) : wrong;
            for (const kpi::LeftOut &leftOut : term.trace.leftOut)
                wrong = wrong.isEmpty() ? checkPlace(explanation, leftOut.source) : wrong;
            if (wrong.isEmpty())
                wrong = checkPlaces(explanation, term.terms);
            if (!wrong.isEmpty())
                return textOf(term.id) + QStringLiteral(": ") + wrong;
        }
        return {};
    }

    test::TempFiles m_temp;
    std::unique_ptr<session::Session> m_session;
    base::Month m_first;
    base::Month m_last;
    QHash<QString, QByteArrayList> m_lines;
};

QTEST_GUILESS_MAIN(TestSessionExplain)
#include "test_explain.moc"
