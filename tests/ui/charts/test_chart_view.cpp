// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/sparkline.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace perennial;
using namespace perennial::charts;
using test::Words;

namespace
{

struct Shown {
    ChartView view;
    QSignalSpy focused{&view, &ChartView::pointFocused};
    QSignalSpy activated{&view, &ChartView::pointActivated};

    explicit Shown(const board::ChartSpec &spec)
    {
        view.resize(600, 320);
        view.setSpec(spec);
        view.show();
        view.setFocus();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    std::pair<std::size_t, std::size_t> at()
    {
        const auto spot = view.currentSpot();
        return spot ? std::pair(spot->series, spot->category) : std::pair(std::size_t{99}, std::size_t{99});
    }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }
};

using Place = std::pair<std::size_t, std::size_t>;

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::Theme::apply(*qApp, theme::Appearance::Light); }

    void arrowsMoveOverColumns()
    {
        Shown shown(test::movementSpec(Words::English));
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.at(), Place(0, 11));
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.at(), Place(0, 10));
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.at(), Place(1, 10));
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.at(), Place(0, 10));
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.at(), Place(0, 0));
        shown.press(Qt::Key_Left);
        QCOMPARE(shown.at(), Place(0, 0));
        shown.press(Qt::Key_End);
        QCOMPARE(shown.at(), Place(0, 11));
        QVERIFY(shown.focused.size() >= 6);
        QVERIFY(shown.focused.back().at(2).toString().contains(QStringLiteral("June 2025")));
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.activated.size(), 1);
        QCOMPARE(shown.activated[0].at(1).value<std::size_t>(), std::size_t{11});
    }

    void arrowsSkipGaps()
    {
        Shown shown(test::paybackSpec(Words::English));
        shown.press(Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            shown.press(Qt::Key_Right);
        QCOMPARE(shown.at(), Place(0, 5));
    }

    void arrowsMoveOverStages()
    {
        Shown shown(test::funnelSpec(Words::English));
        shown.press(Qt::Key_Home);
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.at(), Place(0, 2));
        QVERIFY(shown.focused.back().at(2).toString().contains(QStringLiteral("(avg. 52 %)")));
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.at(), Place(0, 1));
    }

    void emptyChartTakesKeys()
    {
        Shown shown(test::emptySpec(Words::English));
        shown.press(Qt::Key_Left);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.focused.size() + shown.activated.size(), 0);
    }

    void pointingFindsMarks()
    {
        Shown shown(test::movementSpec(Words::English));
        const auto &spots = shown.view.chartLayout().spots;
        for (const Spot &spot : spots) {
            const auto found = shown.view.spotAt(spot.centre);
            QVERIFY(found && found->series == spot.series && found->category == spot.category);
        }
        QVERIFY(!shown.view.spotAt({5, 5}));
        QTest::mouseClick(&shown.view, Qt::LeftButton, {}, spots[3].centre.toPoint());
        QCOMPARE(shown.activated.size(), 1);
    }

    void tooltipIsPlain()
    {
        board::ChartSpec spec = test::movementSpec(Words::English);
        spec.series[0].name = QStringLiteral("<b>New</b> & old");
        Shown shown(spec);
        const QPoint place = shown.view.chartLayout().spots[3].centre.toPoint();
        QTest::mouseMove(&shown.view, place - QPoint(60, 0));
        QTest::mouseMove(&shown.view, place);
        QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;New&lt;/b&gt; &amp; old: ")));
    }

    void accessible_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 6; ++i)
            QTest::addRow("%d", i) << i;
    }
    void accessible()
    {
        QFETCH(int, index);
        const auto spec = test::allSpecs(Words::German)[static_cast<std::size_t>(index)];
        Shown shown(spec);
        QCOMPARE(shown.view.accessibleName(), spec.title);
        const QString description = shown.view.accessibleDescription();
        QVERIFY(description.contains(spec.accessible));
        if (!spec.series.empty())
            QVERIFY(description.contains(spec.series[0].marks[0].text));
        if (!spec.stages.empty())
            QVERIFY(description.contains(spec.stages[0].countText));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&shown.view);
        QCOMPARE(face->role(), QAccessible::Chart);
        QVERIFY(face->text(QAccessible::Value).isEmpty());
        shown.press(Qt::Key_Home);
        QCOMPARE(face->text(QAccessible::Value).isEmpty(), spec.kind == board::ChartKind::Empty);
    }

    void followsTheTheme()
    {
        Shown shown(test::churnSpec(Words::English));
        const QImage light = shown.view.grab().toImage();
        theme::Theme::apply(*qApp, theme::Appearance::Dark);
        const QImage dark = shown.view.grab().toImage();
        QVERIFY(light != dark);
        theme::Theme::apply(*qApp, theme::Appearance::Light);
        QCOMPARE(shown.view.grab().toImage(), light);
    }

    void newSpecForgetsTheOld()
    {
        Shown shown(test::movementSpec(Words::English, 36));
        shown.press(Qt::Key_End);
        shown.view.setSpec(test::funnelSpec(Words::English));
        QVERIFY(!shown.view.currentSpot());
        shown.view.setSpec(test::emptySpec(Words::English));
        QVERIFY(!shown.view.grab().isNull());
    }

    void sparklineFollowsTheTheme()
    {
        Sparkline line;
        line.setValues({1.0, 2.0, std::nullopt, 4.0});
        line.resize(112, 40);
        const QImage light = line.grab().toImage();
        theme::Theme::apply(*qApp, theme::Appearance::Dark);
        QVERIFY(line.grab().toImage() != light);
        theme::Theme::apply(*qApp, theme::Appearance::Light);
    }
};

QTEST_MAIN(TestChartView)
#include "test_chart_view.moc"
