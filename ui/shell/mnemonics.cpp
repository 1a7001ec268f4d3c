// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mnemonics.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace perennial::shell
{

namespace
{

/// Where the accelerator's letter stands; -1 without one.
qsizetype mnemonicAt(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&'))
            return i + 1;
        ++i;
    }
    return -1;
}

QString withMnemonic(const QString &text, QSet<QChar> &taken)
{
    const qsizetype at = mnemonicAt(text);
    if (at > 0 && !taken.contains(text[at].toLower())) {
        taken.insert(text[at].toLower());
        return text;
    }
    QString plain = text;
    if (at > 0)
        plain.remove(at - 1, 1);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain[i].toLower();
        if (plain[i].isLetterOrNumber() && !taken.contains(letter)) {
            taken.insert(letter);
            return plain.insert(i, QLatin1Char('&'));
        }
    }
    return plain;
}

void assign(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    for (const bool first : {true, false}) {
        for (QAction *action : actions) {
            const bool has = mnemonicAt(action->text()) > 0;
            if (!action->isSeparator() && has == first && (first || !action->text().isEmpty()))
                action->setText(withMnemonic(action->text(), taken));
        }
    }
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu())
            assign(menu->actions());
    }
}

} // namespace

void assignMnemonics(QMenu *menu)
{
    assign(menu->actions());
}

void assignMnemonics(QMenuBar *bar)
{
    assign(bar->actions());
}

} // namespace perennial::shell
