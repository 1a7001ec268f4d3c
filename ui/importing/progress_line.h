// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <utility>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace perennial::importui
{

/// Progress with a way to stop, for work that takes longer than half a second; invisible before.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    using Source = std::function<std::pair<std::int64_t, std::int64_t>()>;

    explicit ProgressLine(QWidget *parent = nullptr);
    /// Follows the work until stop(); `source` says done and total (0: unknown).
    void start(const QString &text, Source source, bool cancellable = true);
    void stop();
    bool isRunning() const;

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tick();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_timer;
    QElapsedTimer m_since;
    Source m_source;
};

} // namespace perennial::importui
