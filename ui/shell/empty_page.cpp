// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_page.h"

#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial::shell
{

using theme::Look;
using theme::size::grid;

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    build();
    connect(m_import, &QPushButton::clicked, this, &EmptyPage::importWanted);
    connect(m_sample, &QPushButton::clicked, this, &EmptyPage::sampleWanted);
    connect(m_open, &QPushButton::clicked, this, &EmptyPage::openWanted);
    retranslate();
}

void EmptyPage::build()
{
    m_drop = new QFrame(this);
    theme::setLook(m_drop, Look::DropTarget);
    m_drop->setMaximumWidth(90 * grid);
    m_title = importui::plainLabel(m_drop);
    theme::setLook(m_title, Look::PageTitle);
    m_what = importui::plainLabel(m_drop);
    m_import = new QPushButton(m_drop);
    theme::setLook(m_import, Look::Primary);
    m_sample = new QPushButton(m_drop);
    m_open = new QPushButton(m_drop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    for (QPushButton *button : {m_import, m_sample, m_open})
        buttons->addWidget(button);
    buttons->addStretch();
    m_recentTitle = importui::plainLabel(m_drop);
    theme::setLook(m_recentTitle, Look::Secondary);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    auto *inside = new QVBoxLayout(m_drop);
    inside->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 5 * grid);
    inside->setSpacing(2 * grid);
    inside->addWidget(m_title);
    inside->addWidget(m_what);
    inside->addLayout(buttons);
    inside->addWidget(m_recentTitle);
    inside->addLayout(m_recent);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_drop, 8);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
}

void EmptyPage::setCompany(const QString &company)
{
    m_company = company;
    retranslate();
}

void EmptyPage::setRecent(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &file : files) {
        auto *button = new QPushButton(m_drop);
        theme::setLook(button, Look::Quiet);
        button->setText(QFileInfo(file).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setToolTip(file.toHtmlEscaped());
        button->setAccessibleDescription(file);
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT recentWanted(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!files.isEmpty());
}

void EmptyPage::setDropReady(bool ready)
{
    theme::setLook(m_drop, ready ? Look::DropTargetReady : Look::DropTarget);
}

void EmptyPage::retranslate()
{
    m_title->setText(m_company.isEmpty() ? tr("Drop your exports here")
                                         : tr("Drop the exports of %1 here").arg(m_company));
    m_what->setText(tr("CSV files of your billing tool, CRM, ads and web traffic. Each is recognised and shown before "
                       "anything is imported; nothing leaves this computer."));
    m_import->setText(tr("&Import…"));
    m_sample->setText(tr("Open the &sample company"));
    m_open->setText(tr("Open &workspace…"));
    m_recentTitle->setText(tr("Recent workspaces"));
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::shell
