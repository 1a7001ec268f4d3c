// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"

#include "ui/importing/import_dialog.h"
#include "ui/importing/paths.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace perennial;
using namespace perennial::importui;
using State = ImportEntry::State;

namespace
{

/// How long the event loop was at most away from its timers.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_ticks;
        });
        m_since.start();
        m_timer.start();
    }
    qint64 longest() const { return m_longest; }
    int ticks() const { return m_ticks; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_ticks = 0;
};

constexpr int manyRows = 200'000;
constexpr qint64 longestBlock = 50;

std::string manySubscriptions()
{
    std::string csv = "subscription_id,customer_id,starts_on,amount,currency,interval,status\n";
    for (int i = 0; i < manyRows; ++i) {
        const std::string id = std::to_string(i);
        csv +=
            "sub_" + id + ",cus_" + id + (i % 1000 == 7 ? ",2025-02-30," : ",2025-02-01,") + "12.50,EUR,month,active\n";
    }
    return csv;
}

} // namespace

/// The window with a real workspace behind it.
class ImportFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void inspectingALongFileBlocksNothing();
    void aMappingIsSavedAndRecognised();

private:
    std::unique_ptr<test::TempFiles> m_files;
    std::unique_ptr<SessionThread> m_thread;
    std::unique_ptr<SessionImportService> m_service;
};

void ImportFlowTest::init()
{
    m_files = std::make_unique<test::TempFiles>();
    m_thread = std::make_unique<SessionThread>();
    m_service = std::make_unique<SessionImportService>(m_thread.get());
    bool ready = false;
    m_thread->run(
        this,
        [file = m_files->path("w.perennial")](SessionThread::Slot &session) {
            session = std::move(session::Session::create(file, *base::Currency::fromCode("EUR"), "Acme")).value();
            return true;
        },
        [&ready](bool made) { ready = made; });
    QTRY_VERIFY(ready);
}

void ImportFlowTest::cleanup()
{
    m_service.reset();
    m_thread.reset();
}

void ImportFlowTest::inspectingALongFileBlocksNothing()
{
    const QString file = fromPath(m_files->write("long.csv", manySubscriptions()));
    ImportDialog dialog(m_service.get(), {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::qWait(200);
    const Watchdog watchdog;
    QElapsedTimer work;
    work.start();
    dialog.addFiles({file});
    QTRY_VERIFY_WITH_TIMEOUT(dialog.run()->at(0).survey, 60'000);
    // a machine that is slow (or a build that is) may take its share, but never the time of the work itself
    const qint64 allowed = std::max(longestBlock, work.elapsed() / 5);
    QCOMPARE(dialog.run()->at(0).rehearsal->record.counts.rejected, manyRows / 1000);
    QCOMPARE(dialog.run()->at(0).survey->leftOut.rejected, manyRows / 1000);
    qInfo("longest block %lld ms over %d ticks", watchdog.longest(), watchdog.ticks());
    QVERIFY(watchdog.ticks() > 10);
    QVERIFY2(watchdog.longest() <= allowed, qPrintable(QString::number(watchdog.longest())));
}

void ImportFlowTest::aMappingIsSavedAndRecognised()
{
    const char *content = "Vertrag,Kd,Von,Preis\nA,1,2025-01-05,5.50\nB,2,2025-02-05,7.25\n";
    const QString first = fromPath(m_files->write("june.csv", content));
    const QString next = fromPath(m_files->write("july.csv", content));
    ImportDialog dialog(m_service.get(), {first});
    dialog.show();
    QTRY_COMPARE(dialog.run()->at(0).state, State::Obstructed);
    importing::Choices choices = dialog.run()->at(0).choices;
    choices.dataset = facts::Dataset::Subscriptions;
    choices.columns = {
        {"subscription_id", "Vertrag"}, {"customer_id", "Kd"}, {"starts_on", "Von"}, {"amount", "Preis"}};
    choices.options = {{"interval", "month"}, {"currency", "EUR"}};
    dialog.run()->setChoices(0, choices);
    QTRY_COMPARE(dialog.run()->at(0).state, State::Ready);
    dialog.saveRecipeAs(QStringLiteral("Contracts"));
    QTRY_VERIFY(dialog.run()->at(0).inspected->inspection.recipe.isUsers);
    QTRY_COMPARE(dialog.run()->at(0).state, State::Ready);
    dialog.addFiles({next});
    QTRY_COMPARE(dialog.run()->at(1).state, State::Ready);
    QCOMPARE(dialog.run()->at(1).inspected->inspection.recipe.name, std::string("Contracts"));
}

QTEST_MAIN(ImportFlowTest)
#include "test_import_flow.moc"
