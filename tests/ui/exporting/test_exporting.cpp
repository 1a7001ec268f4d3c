// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"
#include "ui/charts/chart_scene.h"
#include "ui/exporting/board_pdf.h"
#include "ui/exporting/chart_export.h"
#include "ui/exporting/clipboard.h"
#include "ui/exporting/pdf_document.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace perennial;
using namespace perennial::exporting;
using test::Words;

namespace
{

const QDateTime moment(QDate(2025, 6, 30), QTime(12, 34, 56), Qt::UTC);

board::BoardPack samplePack(Words words)
{
    board::BoardPack pack;
    pack.company = QStringLiteral("Nordlicht GmbH");
    pack.title = QStringLiteral("Raport pentru consiliu");
    pack.month = QStringLiteral("iunie 2025");
    pack.asOf = QStringLiteral("Date la 30 iunie 2025");
    pack.conventions = QStringLiteral("Convenții: Perennial");
    pack.footer = QStringLiteral(
        "Nordlicht GmbH · Raport pentru consiliu, iunie 2025 · date la 30.06.2025 · convenții: Perennial");
    pack.summary = QStringLiteral("MRR a crescut în iunie cu 4,1 % până la 86.420 €. Два из трёх — платежи.");
    pack.warnings = {QStringLiteral("3 abonamente fără curs valutar nu sunt incluse.")};
    pack.number = QStringLiteral("1 / 7");
    int number = 2;
    for (const board::ChartSpec &chart : test::allSpecs(words)) {
        board::BoardPage page;
        page.chart = chart;
        page.figuresTitle = pack.month;
        if (chart.kind != board::ChartKind::Empty)
            page.figures = {{QStringLiteral("Abandon total"), QStringLiteral("2,3 %"), true},
                            {QStringLiteral("voluntar"), QStringLiteral("0,7 %"), false},
                            {QStringLiteral("Clienți pierduți, cu tot cu cei fără motiv cunoscut"),
                             QStringLiteral("9 din 391"), false},
                            {QStringLiteral("MRR pierdut"), QStringLiteral("−1.942 €"), false}};
        page.number = QString::number(number++) % QStringLiteral(" / 7");
        pack.pages.push_back(page);
    }
    return pack;
}

QByteArray toolOutput(const QString &tool, const QStringList &arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file.pdf"));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size())
        return {};
    out.close();
    QStringList all = arguments;
    for (QString &argument : all)
        argument.replace(QStringLiteral("FILE"), file);
    QProcess process;
    process.start(tool, all);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

bool haveTool(const char *tool)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty();
}

void addSpecs()
{
    QTest::addColumn<int>("index");
    const auto specs = test::allSpecs(Words::Romanian);
    for (std::size_t i = 0; i < specs.size(); ++i)
        QTest::addRow("%zu %s", i, qPrintable(specs[i].id)) << static_cast<int>(i);
}

board::ChartSpec specAt(int index)
{
    return test::allSpecs(Words::Romanian)[static_cast<std::size_t>(index)];
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngHasItsSize()
    {
        PictureOptions options;
        options.size = {800, 450};
        options.scale = 3;
        const auto bytes = chartPng(specAt(1), options);
        QVERIFY(bytes.ok());
        const QImage image = QImage::fromData(*bytes);
        QCOMPARE(image.size(), QSize(2400, 1350));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(image.text(QStringLiteral("Title")), specAt(1).title);
        const auto pixels = chartPng(specAt(1), PictureOptions::ofPixels({1920, 1080}));
        QCOMPARE(QImage::fromData(*pixels).size(), QSize(1920, 1080));
    }

    void pngGrounds()
    {
        PictureOptions options;
        options.dark = true;
        QCOMPARE(QImage::fromData(*chartPng(specAt(0), options)).pixelColor(0, 0), theme::darkTokens().card);
        options.ground = Ground::Transparent;
        QCOMPARE(QImage::fromData(*chartPng(specAt(0), options)).pixelColor(0, 0).alpha(), 0);
    }

    void badOptions_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("small") << QSize(10, 400) << 1.0;
        QTest::newRow("large") << QSize(9000, 400) << 2.0;
        QTest::newRow("scale 0") << QSize(900, 400) << 0.0;
        QTest::newRow("scale 5") << QSize(900, 400) << 5.0;
        QTest::newRow("not a scale") << QSize(900, 400) << std::nan("");
    }
    void badOptions()
    {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        PictureOptions options;
        options.size = size;
        options.scale = scale;
        QCOMPARE(chartPng(specAt(0), options).problem().code, base::ProblemCode::BadOption);
        QCOMPARE(chartSvg(specAt(0), options).problem().code, base::ProblemCode::BadOption);
        QCOMPARE(chartAs(QStringLiteral("bmp"), specAt(0), {}, moment).problem().code,
                 base::ProblemCode::FormatUnknown);
    }

    void sameBytes_data() { addSpecs(); }
    void sameBytes()
    {
        QFETCH(int, index);
        for (const QString &format : formats()) {
            const auto first = chartAs(format, specAt(index), {}, moment);
            const auto second = chartAs(format, specAt(index), {}, moment);
            QVERIFY(first.ok());
            QCOMPARE(*first, *second);
        }
    }

    void svgIsVectorsAndText_data() { addSpecs(); }
    void svgIsVectorsAndText()
    {
        QFETCH(int, index);
        const board::ChartSpec spec = specAt(index);
        const QByteArray svg = *chartSvg(spec);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!svg.contains("pattern"));
        QXmlStreamReader xml(svg);
        QString text;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(text.simplified().contains(spec.title));
        if (spec.target)
            QVERIFY(text.simplified().contains(spec.target->label));
    }

    void boardPdfIsVectorsAndText()
    {
        const QByteArray pdf = *boardPdf(samplePack(Words::Russian), moment);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("D:20250630123456"));
        if (!haveTool("pdftotext"))
            QSKIP("poppler-utils is absent");
        QCOMPARE(toolOutput(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("FILE")}, pdf)
                     .trimmed()
                     .count('\n'),
                 1);
        const QString text = QString::fromUtf8(
            toolOutput(QStringLiteral("pdftotext"),
                       {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf));
        for (const QString &expected :
             {QStringLiteral("Две трети потерь — неудачные платежи"), QStringLiteral("Цель 2,2 %"),
              QStringLiteral("Clienți pierduți"), QStringLiteral("−1.942 €"), QStringLiteral("convenții")})
            QVERIFY2(text.simplified().contains(expected), qPrintable(expected));
        const QByteArray fonts = toolOutput(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, pdf);
        const QList<QByteArray> lines = fonts.trimmed().split('\n').mid(2);
        QVERIFY(lines.size() >= 2);
        for (const QByteArray &line : lines) {
            QVERIFY2(line.contains("NotoSans"), line.constData());
            QVERIFY2(line.simplified().contains("Identity-H yes"), line.constData());
        }
    }

    void boardPdfSameBytes()
    {
        const QByteArray first = *boardPdf(samplePack(Words::Romanian), moment);
        qputenv("TZ", "Asia/Kathmandu");
        const QByteArray second = *boardPdf(samplePack(Words::Romanian), moment.toTimeZone(QTimeZone(3600)));
        qputenv("TZ", "UTC");
        QCOMPARE(first.size(), second.size());
        QVERIFY(first == second);
    }

    void creationDate()
    {
        QByteArray utc("/CreationDate (D:20990101000000Z)");
        QVERIFY(fixCreationDate(utc, moment));
        QCOMPARE(utc, QByteArray("/CreationDate (D:20250630123456Z)"));
        QByteArray offset("a\n/CreationDate (D:20990101000000+02'00')\nxref\n0 2\n0000000001 00000 n \n"
                          "0000000041 00000 n \ntrailer\nstartxref\n42\n%%EOF\n");
        QVERIFY(fixCreationDate(offset, moment));
        QCOMPARE(offset, QByteArray("a\n/CreationDate (D:20250630123456Z)\nxref\n0 2\n0000000001 00000 n \n"
                                    "0000000035 00000 n \ntrailer\nstartxref\n36\n%%EOF\n"));
        QByteArray without("/Title (x)");
        QVERIFY(!fixCreationDate(without, moment));
        QByteArray broken("/CreationDate (D:20990101000000+02'00')");
        QVERIFY(!fixCreationDate(broken, moment));
    }

    void pdfWithoutPagesIsAProblem() { QVERIFY(!chartsPdf({}, moment).ok()); }

    void tableAsCells()
    {
        board::ChartSpec spec = test::funnelSpec(Words::German);
        spec.tableHeader = {QStringLiteral("Stufe"), QStringLiteral("Anzahl"), QStringLiteral("Konversion")};
        spec.stages[0].name = QStringLiteral("=HYPERLINK(\"x\")\tb");
        spec.stages[1].name = QStringLiteral("-cmd");
        spec.stages[2].countText = QStringLiteral("-157");
        const QStringList lines = tableText(spec).split(u'\n');
        QCOMPARE(lines[0], QStringLiteral("Stufe\tAnzahl\tKonversion"));
        QCOMPARE(lines[1], QStringLiteral("'=HYPERLINK(\"x\") b\t12.480\t3,3 %"));
        QVERIFY(lines[2].startsWith(QStringLiteral("'-cmd\t")));
        QVERIFY(lines[3].contains(QStringLiteral("\t-157\t")));
        copyTable(spec);
        QCOMPARE(QGuiApplication::clipboard()->text(), tableText(spec));
        QVERIFY(copyPicture(spec).ok());
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    /// PERENNIAL_LOOK names a folder to write everything to.
    void leaveForLooking()
    {
        const QString folder = qEnvironmentVariable("PERENNIAL_LOOK");
        if (folder.isEmpty())
            QSKIP("PERENNIAL_LOOK is not set");
        const auto leave = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder % u'/' % name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        leave(QStringLiteral("board.pdf"), *boardPdf(samplePack(Words::Romanian), moment));
        leave(QStringLiteral("board-ru.pdf"), *boardPdf(samplePack(Words::Russian), moment));
        leave(QStringLiteral("charts.pdf"), *chartsPdf(test::allSpecs(Words::German), moment));
        leave(QStringLiteral("churn.svg"), *chartSvg(specAt(1)));
        leave(QStringLiteral("payback.png"), *chartPng(specAt(2)));
    }
};

QTEST_MAIN(TestExporting)
#include "test_exporting.moc"
