// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/language.h"
#include "tests/core/session/ts_file.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial;
using test::TsMessage;

namespace
{

QString fileOf(const char *relative)
{
    return QString::fromStdString(test::sourceFile(relative).string());
}

QString tsOf(const QString &language)
{
    return fileOf("translations") + QLatin1String("/perennial_") + language + QLatin1String(".ts");
}

/// The places of a text: %1, %L1, %n, sorted, each once.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9n]"));
    QSet<QString> found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext()) {
        found << matches.next().captured();
    }
    QStringList list(found.begin(), found.end());
    list.sort();
    return list;
}

QStringList blanksAround(const QString &text)
{
    static const QRegularExpression lead(QStringLiteral("^\\s*"));
    static const QRegularExpression tail(QStringLiteral("\\s*$"));
    return {lead.match(text).captured(), tail.match(text).captured()};
}

int formsOf(const QString &language)
{
    return language == u"ru" || language == u"ro" ? 3 : 2;
}

QString complaint(const TsMessage &message, const QString &language)
{
    if (!message.state.isEmpty()) {
        return message.state;
    }
    if (message.forms.size() != (message.plural ? formsOf(language) : 1)) {
        return QStringLiteral("number of plural forms");
    }
    QStringList places = placesOf(message.source);
    for (const QString &form : message.forms) {
        if (form.isEmpty()) {
            return QStringLiteral("empty");
        }
        if (placesOf(form) != places) {
            return QStringLiteral("places differ");
        }
        if (blanksAround(form) != blanksAround(message.source)) {
            return QStringLiteral("blanks at the ends differ");
        }
        const auto dots = QLatin1String("...");
        if (form.contains(dots) || form.endsWith(u'…') != message.source.endsWith(u'…')) {
            return QStringLiteral("three dots");
        }
    }
    return {};
}

QSet<QString> keysOf(const std::vector<TsMessage> &messages)
{
    QSet<QString> keys;
    for (const TsMessage &message : messages) {
        keys << message.context + u'\n' + message.source + u'\n' + message.comment;
    }
    return keys;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsFinished_data();
    void everyTextIsFinished();
    void noTextIsMissing_data();
    void noTextIsMissing();
    void sourcesUseTheEllipsis();
    void wordsOfQt();
};

void TestTranslations::everyTextIsFinished_data()
{
    QTest::addColumn<QString>("language");
    for (const session::Language language : session::allLanguages()) {
        const QString code = session::codeOf(language);
        QTest::newRow(qPrintable(code)) << code;
    }
}

void TestTranslations::everyTextIsFinished()
{
    QFETCH(QString, language);
    const std::vector<TsMessage> messages = test::readTs(tsOf(language));
    QVERIFY2(!messages.empty(), "the file cannot be read");
    QStringList wrong;
    for (const TsMessage &message : messages) {
        if (const QString why = complaint(message, language); !why.isEmpty()) {
            wrong << why + QLatin1String(": [") + message.context + QLatin1String("] ") + message.source;
        }
    }
    const qsizetype count = wrong.size();
    const QString first = wrong.mid(0, 20).join(u'\n');
    QVERIFY2(count == 0, qPrintable(QString::number(count) + QLatin1String(" texts:\n") + first));
}

void TestTranslations::noTextIsMissing_data()
{
    everyTextIsFinished_data();
}

void TestTranslations::noTextIsMissing()
{
    QFETCH(QString, language);
    const QString program = QStringLiteral(PERENNIAL_LUPDATE);
    if (!QFile::exists(program)) {
        QSKIP("lupdate is not installed");
    }
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QLatin1String("fresh_") + language + QLatin1String(".ts"));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), fileOf("."), QStringLiteral("-locations"),
                          QStringLiteral("none")};
    if (language == u"en") {
        arguments << QStringLiteral("-pluralonly");
    }
    arguments << fileOf("core") << fileOf("ui") << fileOf("app") << QStringLiteral("-ts") << fresh;
    QCOMPARE(QProcess::execute(program, arguments), 0);
    const QSet<QString> wanted = keysOf(test::readTs(fresh));
    const QSet<QString> there = keysOf(test::readTs(tsOf(language)));
    QVERIFY(!wanted.isEmpty());
    const QStringList missing = (wanted - there).values();
    const QStringList spare = (there - wanted).values();
    QVERIFY2(missing.isEmpty(), qPrintable(QLatin1String("missing:\n") + missing.mid(0, 20).join(u'\n')));
    QVERIFY2(spare.isEmpty(), qPrintable(QLatin1String("no longer used:\n") + spare.mid(0, 20).join(u'\n')));
}

void TestTranslations::sourcesUseTheEllipsis()
{
    for (const TsMessage &message : test::readTs(tsOf(QStringLiteral("de")))) {
        QVERIFY2(!message.source.contains(QLatin1String("...")), qPrintable(message.source));
    }
}

void TestTranslations::wordsOfQt()
{
    const auto messages = test::readTs(fileOf("translations/qtbase_ro.ts"));
    QVERIFY(messages.size() > 60);
    for (const TsMessage &message : messages) {
        QVERIFY2(message.state.isEmpty() && !message.forms.value(0).isEmpty(), qPrintable(message.source));
        QVERIFY2(placesOf(message.forms[0]) == placesOf(message.source), qPrintable(message.source));
        // the letters with a cedilla belong to Turkish
        static const QRegularExpression cedilla(QStringLiteral("[ŞşŢţ]"));
        QVERIFY2(!message.forms[0].contains(cedilla), qPrintable(message.forms[0]));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
