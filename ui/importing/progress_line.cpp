// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/progress_line.h"

#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace perennial::importui
{

namespace
{

constexpr int shownAfter = 500;
constexpr int every = 100;
constexpr int steps = 1000;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(this, false))
    , m_bar(new QProgressBar(this))
    , m_beside(plainLabel(this, false))
    , m_cancel(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::size::grid);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_beside);
    layout->addWidget(m_cancel);
    theme::setLook(m_beside, theme::Look::Secondary);
    m_bar->setTextVisible(false);
    m_cancel->setText(tr("Cancel"));
    m_timer->setInterval(every);
    hide();
    connect(m_timer, &QTimer::timeout, this, &ProgressLine::tick);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
}

void ProgressLine::start(const QString &text, Source source, bool cancellable, Detail detail)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_source = std::move(source);
    m_detail = std::move(detail);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    if (m_timer->isActive())
        return;
    m_bar->setRange(0, 0);
    m_beside->clear();
    m_since.start();
    m_timer->start();
}

void ProgressLine::stop()
{
    m_timer->stop();
    hide();
}

bool ProgressLine::isRunning() const
{
    return m_timer->isActive();
}

void ProgressLine::tick()
{
    if (m_since.elapsed() >= shownAfter)
        show();
    const auto [done, total] = m_source ? m_source() : std::pair<std::int64_t, std::int64_t>{0, 0};
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * steps));
    m_beside->setText(m_detail ? m_detail(m_since.elapsed()) : QString());
    m_beside->setVisible(!m_beside->text().isEmpty());
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
}

} // namespace perennial::importui
