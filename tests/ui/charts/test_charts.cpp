// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_scene.h"
#include "ui/charts/hatch.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/spread.h"
#include "ui/theme/contrast.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace perennial;
using namespace perennial::charts;
using test::Words;

namespace
{

constexpr Words allWords[] = {Words::English, Words::Dutch, Words::German, Words::Russian, Words::Romanian};
constexpr QSizeF sizes[] = {{420, 260}, {600, 320}, {760, 420}, {1600, 900}};

Options padded()
{
    Options options;
    options.padding = theme::size::cardPadding;
    return options;
}

QImage painted(ChartScene &scene, QSize size, double scale = 1)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(scene.tokens().card);
    QPainter painter(&image);
    scene.paint(painter, QRectF(QPointF(0, 0), size));
    return image;
}

QString describe(const Label &label, QSizeF size)
{
    return QStringLiteral("%1 at %2 %3 in %4x%5")
        .arg(label.text)
        .arg(label.box.left())
        .arg(label.box.top())
        .arg(size.width())
        .arg(size.height());
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("months");
        QTest::addColumn<double>("textScale");
        for (const Words words : allWords) {
            for (const int months : {1, 2, 7, 12, 13, 36, 96})
                QTest::addRow("language %d, %d months", static_cast<int>(words), months)
                    << static_cast<int>(words) << months << 1.0;
            QTest::addRow("language %d, large text", static_cast<int>(words)) << static_cast<int>(words) << 12 << 1.25;
        }
    }
    void labelsNeverOverlap()
    {
        QFETCH(int, words);
        QFETCH(int, months);
        QFETCH(double, textScale);
        theme::Tokens tokens = theme::lightTokens();
        tokens.textScale = textScale;
        for (const board::ChartSpec &spec :
             test::allSpecs(static_cast<Words>(words), static_cast<std::size_t>(months))) {
            for (const QSizeF plain : sizes) {
                const QSizeF size = plain * textScale;
                const Layout layout = layOut(spec, size, tokens, padded());
                const QRectF whole = QRectF(QPointF(0, 0), size).adjusted(0, -0.5, 0.5, 0.5);
                for (auto one = layout.labels.begin(); one != layout.labels.end(); ++one) {
                    QVERIFY2(whole.contains(one->box), qPrintable(describe(*one, size)));
                    for (auto other = std::next(one); other != layout.labels.end(); ++other)
                        QVERIFY2(!one->box.adjusted(0, 1, 0, -1).intersects(other->box.adjusted(0, 1, 0, -1)),
                                 qPrintable(describe(*one, size) + QStringLiteral(" / ") + describe(*other, size)));
                }
            }
        }
    }

    void everyTextIsThere()
    {
        for (const Words words : allWords) {
            const board::ChartSpec spec = test::movementSpec(words);
            const Layout layout = layOut(spec, {420, 260}, theme::lightTokens(), padded());
            QString title;
            QStringList names;
            for (const Label &label : layout.labels) {
                if (label.kind == LabelKind::Title)
                    title += (title.isEmpty() ? QString() : QStringLiteral(" ")) + label.text;
                if (label.kind == LabelKind::Series || label.kind == LabelKind::Legend)
                    names << label.text;
            }
            QCOMPARE(title, spec.title);
            QCOMPARE(names.size(), static_cast<qsizetype>(spec.series.size()));
        }
    }

    void valuesKeepClearOfTheTarget()
    {
        for (const QSizeF size : sizes) {
            for (const auto &spec : {test::singleColumnsSpec(Words::German), test::churnSpec(Words::German)}) {
                const Layout layout = layOut(spec, size, theme::lightTokens(), padded());
                QVERIFY(layout.target.has_value());
                for (const Label &label : layout.labels) {
                    if (label.kind == LabelKind::Value)
                        QVERIFY(label.box.bottom() <= *layout.target || label.box.top() >= *layout.target);
                }
            }
        }
    }

    void legendWhenThereIsNoRoom()
    {
        board::ChartSpec spec = test::churnSpec(Words::German);
        spec.series[0].name = QStringLiteral("Kundenabwanderung durch ausgelaufene Kreditkarten");
        const Layout layout = layOut(spec, {420, 300}, theme::lightTokens(), padded());
        QCOMPARE(layout.keys.size(), spec.series.size() + 1);
        QVERIFY(layout.keys.back().dashed);
        QVERIFY(layOut(spec, {1200, 300}, theme::lightTokens(), padded()).keys.empty());
    }

    void openLabelStandsUnderItsMonth()
    {
        const board::ChartSpec spec = test::churnSpec(Words::English);
        const Layout layout = layOut(spec, {600, 320}, theme::lightTokens(), padded());
        QVERIFY(!layout.openBand.isNull());
        const auto open = std::find_if(layout.labels.begin(), layout.labels.end(),
                                       [](const Label &label) { return label.kind == LabelKind::Open; });
        QVERIFY(open != layout.labels.end());
        QCOMPARE(open->text, spec.openLabel);
        QVERIFY(open->box.left() < layout.openBand.center().x() && open->box.right() > layout.openBand.center().x());
    }

    void marksStandWhereTheLayoutSays()
    {
        for (const bool dark : {false, true}) {
            const theme::Tokens tokens = dark ? theme::darkTokens() : theme::lightTokens();
            ChartScene scene(tokens, padded());
            scene.setSpec(test::movementSpec(Words::English));
            const QImage image = painted(scene, {600, 320}, 2);
            for (const Spot &spot : scene.layoutFor({600, 320}).spots) {
                if (spot.area.height() < 6)
                    continue;
                const QColor expected = tokens.role(scene.spec().series[spot.series].role);
                QCOMPARE(image.pixelColor((spot.centre * 2).toPoint()), expected);
                const QPointF beside(spot.area.left() - 2, spot.centre.y());
                QVERIFY(image.pixelColor((beside * 2).toPoint()) != expected);
            }
        }
    }

    void gapsStayEmpty()
    {
        ChartScene scene(theme::lightTokens(), padded());
        scene.setSpec(test::paybackSpec(Words::English));
        const QImage image = painted(scene, {600, 320});
        const Layout &layout = scene.layoutFor({600, 320});
        QCOMPARE(layout.spots.size(), std::size_t{10});
        const int from = static_cast<int>(layout.x(3, 12) - 3);
        const int to = static_cast<int>(layout.x(4, 12) + 3);
        for (int x = from; x < to; ++x) {
            for (int y = static_cast<int>(layout.plot.top()); y < static_cast<int>(layout.plot.bottom()) - 2; ++y)
                QVERIFY(image.pixelColor(x, y) != theme::lightTokens().accent);
        }
    }

    void reusedSceneEqualsAFreshOne()
    {
        ChartScene reused(theme::lightTokens(), padded());
        std::vector<board::ChartSpec> specs = test::allSpecs(Words::German, 12);
        specs.push_back(test::movementSpec(Words::Russian, 24));
        specs.push_back(test::churnSpec(Words::Russian, 24));
        specs.push_back(test::paybackSpec(Words::Dutch, 7));
        specs.push_back(test::paybackSpec(Words::Dutch, 12));
        for (const board::ChartSpec &spec : specs) {
            reused.setSpec(spec);
            ChartScene fresh(theme::lightTokens(), padded());
            fresh.setSpec(spec);
            QCOMPARE(painted(reused, {600, 320}), painted(fresh, {600, 320}));
            QCOMPARE(painted(reused, {420, 260}, 2), painted(fresh, {420, 260}, 2));
        }
    }

    void followsTokens()
    {
        ChartScene scene(theme::lightTokens(), padded());
        scene.setSpec(test::churnSpec(Words::English));
        painted(scene, {600, 320});
        scene.setTokens(theme::darkTokens());
        ChartScene dark(theme::darkTokens(), padded());
        dark.setSpec(scene.spec());
        QCOMPARE(painted(scene, {600, 320}), painted(dark, {600, 320}));
    }

    void oddSpecsAreDrawn_data()
    {
        QTest::addColumn<int>("oddity");
        for (int i = 0; i < 7; ++i)
            QTest::addRow("%d", i) << i;
    }
    void oddSpecsAreDrawn()
    {
        QFETCH(int, oddity);
        board::ChartSpec spec = test::churnSpec(Words::English);
        switch (oddity) {
        case 0:
            spec.categories.clear();
            break;
        case 1:
            spec.series.clear();
            break;
        case 2:
            spec.ticks.clear();
            spec.target.reset();
            break;
        case 3:
            for (auto &series : spec.series)
                for (auto &mark : series.marks)
                    mark.value = 0;
            break;
        case 4:
            for (auto &series : spec.series)
                for (auto &mark : series.marks)
                    mark.value.reset();
            break;
        case 5:
            spec = test::funnelSpec(Words::English);
            spec.stages.resize(1);
            spec.stages[0].count.reset();
            break;
        case 6:
            spec = {};
            break;
        }
        ChartScene scene(theme::lightTokens(), padded());
        scene.setSpec(spec);
        for (const QSize size : {QSize(600, 320), QSize(60, 40), QSize(1, 1)})
            QVERIFY(!painted(scene, size).isNull());
    }

    void updatesAreCheap()
    {
        ChartScene scene(theme::lightTokens(), padded());
        const auto one = test::movementSpec(Words::English, 36);
        const auto other = test::movementSpec(Words::German, 36);
        scene.setSpec(one);
        painted(scene, {600, 320});
        bool flip = false;
        QBENCHMARK
        {
            flip = !flip;
            scene.setSpec(flip ? other : one);
            scene.layoutFor({600, 320});
        }
    }

    void spreadKeepsOrderAndDistance_data()
    {
        QTest::addColumn<QList<double>>("wanted");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("none") << QList<double>{} << QList<double>{};
        QTest::newRow("free") << QList<double>{20, 60} << QList<double>{20, 60};
        QTest::newRow("same") << QList<double>{50, 50} << QList<double>{45, 55};
        QTest::newRow("top") << QList<double>{0, 0, 1} << QList<double>{0, 10, 20};
        QTest::newRow("bottom") << QList<double>{100, 99} << QList<double>{100, 90};
        QTest::newRow("unsorted") << QList<double>{80, 20, 78} << QList<double>{84, 20, 74};
    }
    void spreadKeepsOrderAndDistance()
    {
        QFETCH(QList<double>, wanted);
        QFETCH(QList<double>, expected);
        const auto result = spread({wanted.begin(), wanted.end()}, 10, 0, 100);
        QCOMPARE(QList<double>(result.begin(), result.end()), expected);
    }

    void thinningShowsJanuary()
    {
        QCOMPARE(thinned(12, 40, 30, 6).step, std::size_t{1});
        const Thinning half = thinned(36, 10, 30, 6);
        QCOMPARE(half.step, std::size_t{3});
        QVERIFY(half.shows(6) && half.shows(18) && !half.shows(7));
        QCOMPARE(thinned(96, 3, 30, 6).step, std::size_t{12});
    }

    void hatchStaysInside()
    {
        const QRectF area(10.5, 20.25, 13, 57);
        const auto lines = hatch(area, 5);
        QVERIFY(lines.size() > 5);
        for (const QLineF &line : lines) {
            QVERIFY(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p1()));
            QVERIFY(area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(line.p2()));
        }
        QVERIFY(hatch({}, 5).empty());
    }

    void sparklineLeavesGaps()
    {
        const auto points = Sparkline::points({1.0, std::nullopt, 3.0, 2.0}, QRectF(0, 0, 30, 10));
        QVERIFY(!points[1]);
        QCOMPARE(*points[0], QPointF(0, 10));
        QCOMPARE(*points[2], QPointF(20, 0));
        QCOMPARE(*points[3], QPointF(30, 5));
        QCOMPARE(*Sparkline::points({7.0}, QRectF(0, 0, 30, 10))[0], QPointF(30, 5));
        QVERIFY(Sparkline::points({}, QRectF(0, 0, 30, 10)).empty());
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
