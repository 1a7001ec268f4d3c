// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/csv/reading.h"
#include "tests/support/shared_data.h"

#include <algorithm>

using namespace perennial;

namespace
{

/// A line of labels.txt.
struct Label {
    QByteArray file;
    QByteArray encoding;
    QByteArray delimiter;
    QByteArray quote;
    QByteArray escape;
    int headerLine = 0;
    int headerRows = 0;
    int columns = 0;
};

QList<Label> readLabels()
{
    QFile file(QString::fromStdString(test::sourceFile("tests/data/csv/labels.txt").string()));
    QList<Label> labels;
    if (!file.open(QIODevice::ReadOnly))
        return labels;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 8 && !line.startsWith('#'))
            labels.append({words[0], words[1], words[2], words[3], words[4], words[5].toInt(), words[6].toInt(),
                           words[7].toInt()});
    }
    return labels;
}

QByteArray nameOf(char c)
{
    switch (c) {
    case '\t':
        return "tab";
    case ' ':
        return "space";
    case '\x1F':
        return "0x1f";
    case '\0':
        return "none";
    default:
        return {1, c};
    }
}

QByteArray nameOf(csv::Escape escape)
{
    return escape == csv::Escape::Backslash ? "backslash" : escape == csv::Escape::Doubled ? "doubled" : "none";
}

/// What the file is to be taken for, with `-` where it does not tell.
QByteArray wanted(const Label &label)
{
    return label.encoding + " " + label.delimiter + " " + label.quote + " " + label.escape + " line " +
           QByteArray::number(label.headerLine) + " rows " + QByteArray::number(label.headerRows) + " columns " +
           QByteArray::number(label.columns);
}

QByteArray found(const csv::Layout &layout, const test::Reading &reading, const Label &label)
{
    Label got = label;
    got.encoding = QByteArray::fromStdString(layout.encoding);
    if (label.delimiter != "-")
        got.delimiter = nameOf(layout.dialect.delimiter);
    if (label.quote != "-")
        got.quote = nameOf(layout.dialect.quote);
    if (label.escape != "-")
        got.escape = nameOf(layout.dialect.escape);
    got.headerLine = static_cast<int>(layout.headerLine);
    got.headerRows = static_cast<int>(layout.headerRows);
    const auto header = std::find(reading.lines.begin(), reading.lines.end(), layout.headerLine);
    got.columns =
        header == reading.lines.end()
            ? 0
            : static_cast<int>(reading.records[static_cast<std::size_t>(header - reading.lines.begin())].size());
    return wanted(got);
}

} // namespace

/// The project's own set of nasty files.
class TestLabelled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void everyFileHasItsLabel();
    void oneColumnIsLeftWhole();
};

void TestLabelled::files_data()
{
    QTest::addColumn<int>("at");
    const QList<Label> labels = readLabels();
    for (qsizetype i = 0; i < labels.size(); ++i)
        QTest::newRow(labels[i].file.constData()) << static_cast<int>(i);
}

void TestLabelled::files()
{
    QFETCH(int, at);
    const Label label = readLabels().at(at);
    const auto file = test::sourceFile("tests/data/csv") / label.file.toStdString();
    const auto layout = csv::detectLayout(file);
    QVERIFY(layout.ok());
    QCOMPARE(found(*layout, test::readAll(file, *layout), label), wanted(label));
}

void TestLabelled::everyFileHasItsLabel()
{
    QStringList labelled;
    for (const Label &label : readLabels())
        labelled.append(QString::fromLatin1(label.file));
    QVERIFY(labelled.size() >= 120);
    const std::filesystem::path folder = test::sourceFile("tests/data/csv");
    qsizetype files = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = std::filesystem::relative(entry.path(), folder).generic_string();
        if (!entry.is_regular_file() || name == "labels.txt")
            continue;
        QVERIFY2(labelled.contains(QString::fromStdString(name)), name.c_str());
        ++files;
    }
    QCOMPARE(files, labelled.size());
}

/// A file of one column that may be read with any delimiter must not be cut by it.
void TestLabelled::oneColumnIsLeftWhole()
{
    for (const Label &label : readLabels()) {
        if (label.delimiter != "-")
            continue;
        const auto file = test::sourceFile("tests/data/csv") / label.file.toStdString();
        for (const test::Cells &cells : test::readAll(file, *csv::detectLayout(file)).records)
            QCOMPARE(cells.size(), std::size_t{1});
    }
}

QTEST_APPLESS_MAIN(TestLabelled)
#include "test_labelled.moc"
