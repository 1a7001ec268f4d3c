// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/signs.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace perennial;
using namespace perennial::theme;

namespace
{

const board::Role roles[] = {board::Role::Accent,       board::Role::New,         board::Role::Expansion,
                             board::Role::Reactivation, board::Role::Contraction, board::Role::Churn,
                             board::Role::Voluntary,    board::Role::Involuntary, board::Role::Unknown,
                             board::Role::Currency,     board::Role::Good,        board::Role::Warning,
                             board::Role::Bad};

void addAppearances()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textReads_data() { addAppearances(); }
    void textReads()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? darkTokens() : lightTokens();
        for (const QColor &ground : {t.card, t.canvas}) {
            QVERIFY(contrast(t.ink, ground) >= textContrast);
            QVERIFY(contrast(t.muted, ground) >= textContrast);
        }
        QVERIFY(contrast(t.faint, t.card) >= axisContrast);
        QVERIFY(contrast(readableOn(t.accentGround, t.accent), t.accentGround) >= textContrast);
        QVERIFY(contrast(t.onFill(t.accent), t.accent) >= textContrast);
        for (const board::Role role : roles)
            QVERIFY2(contrast(t.roleText(role), t.card) >= textContrast, qPrintable(t.roleText(role).name()));
    }

    void textKeepsAColourThatReads()
    {
        const Tokens t = lightTokens();
        QCOMPARE(t.roleText(board::Role::Accent), t.accent);
        QVERIFY(t.roleText(board::Role::Contraction) != t.contraction);
        QVERIFY(std::abs(t.roleText(board::Role::Contraction).hslHue() - t.contraction.hslHue()) < 4);
    }

    void neighboursDifferInLightness_data() { addAppearances(); }
    void neighboursDifferInLightness()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? darkTokens() : lightTokens();
        const std::pair<QColor, QColor> neighbours[] = {{t.accent, t.expansion},
                                                        {t.expansion, t.reactivation},
                                                        {t.contraction, t.churn},
                                                        {t.contraction, t.unknown}};
        for (const auto &[one, other] : neighbours)
            QVERIFY2(contrast(one, other) > 1.15, qPrintable(one.name() + QLatin1Char(' ') + other.name()));
    }

    void sizesFollowTheSystem()
    {
        Tokens t = lightTokens();
        QCOMPARE(t.pixels(TextSize::Axis), 11.5);
        QCOMPARE(t.pixels(TextSize::Headline), 26.0);
        t.textScale = 1.5;
        QCOMPARE(t.pixels(TextSize::PageTitle), 30.0);
        QFont large;
        large.setPixelSize(26);
        QCOMPARE(systemTextScale(large), 2.0);
        QFont small;
        small.setPixelSize(9);
        QCOMPARE(systemTextScale(small), 1.0);
    }

    void fontIsEmbedded()
    {
        QVERIFY(loadFonts());
        QCOMPARE(QFontInfo(painterFont(13, false)).family(), fontFamily());
        QVERIFY(QFontInfo(painterFont(13, true)).bold());
        QCOMPARE(missingGlyphs(QStringLiteral("Țintă ș Ж €−–·≤≥…\u00A0\u202F„“%")), QString());
        QCOMPARE(missingGlyphs(QStringLiteral("a✓")), QStringLiteral("✓"));
    }

    void fallbackKeepsTheLine()
    {
        Theme::apply(*qApp, Appearance::Light);
        QLabel plain(QStringLiteral("Ziel 2"));
        QLabel signs(QStringLiteral("Ziel ≤ −2"));
        QVERIFY(signs.sizeHint().height() - plain.sizeHint().height() <= 3);
    }

    void widthsScaleExactly()
    {
        const QString text = QStringLiteral("Zwei von drei Verlusten sind Zahlungsausfälle");
        const double small = QFontMetricsF(painterFont(12, false)).horizontalAdvance(text);
        const double large = QFontMetricsF(painterFont(24, false)).horizontalAdvance(text);
        QVERIFY(std::abs(large - 2 * small) < 0.01 * large);
    }

    void signsFillTheirSquare()
    {
        const QRectF square(10, 20, 30, 30);
        for (const Sign sign : {Sign::Check, Sign::Cross, Sign::Down, Sign::Up, Sign::Dot}) {
            const QPainterPath path = signPath(sign, square);
            QVERIFY(!path.isEmpty());
            QVERIFY(square.adjusted(-1, -1, 1, 1).contains(path.boundingRect()));
        }
        QCOMPARE(signPixmap(Sign::Check, Qt::black, 12, 2.0).size(), QSize(24, 24));
    }

    void styleSheetIsComplete_data() { addAppearances(); }
    void styleSheetIsComplete()
    {
        QFETCH(bool, dark);
        const QString sheet = styleSheetFor(dark ? darkTokens() : lightTokens());
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral(R"((: ;|:\s*;|solid ;))"))));
        QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    }

    void appliesAndTells()
    {
        QSignalSpy changes(&Theme::instance(), &Theme::changed);
        Theme::apply(*qApp, Appearance::Dark);
        QCOMPARE(changes.size(), 1);
        QVERIFY(Theme::current().dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), darkTokens().canvas);
        QCOMPARE(QFontInfo(qApp->font()).family(), fontFamily());
        Theme::apply(*qApp, Appearance::Light);
        QVERIFY(!Theme::current().dark);
        QCOMPARE(Theme::instance().appearance(), Appearance::Light);
        QCoreApplication::processEvents();
        QCOMPARE(changes.size(), 2);
    }

    void followsTheSystem()
    {
        Theme::apply(*qApp, Appearance::System);
        QCoreApplication::processEvents();
        QVERIFY(!Theme::current().dark);
        QPalette night;
        night.setColor(QPalette::Window, Qt::black);
        night.setColor(QPalette::WindowText, Qt::white);
        qApp->setPalette(night);
        QCoreApplication::processEvents();
        QVERIFY(Theme::current().dark);
        Theme::apply(*qApp, Appearance::Light);
        QCoreApplication::processEvents();
        QVERIFY(!Theme::current().dark);
    }

    void styleSheetParses()
    {
        Theme::apply(*qApp, Appearance::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QWidget widget;
        setLook(&widget, Look::Card);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
