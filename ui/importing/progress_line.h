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
    using Detail = std::function<QString(std::int64_t elapsedMilliseconds)>;

    explicit ProgressLine(QWidget *parent = nullptr);
    /// Follows the work until stop(); `source` says done and total (0: unknown), `detail` what is written beside.
    void start(const QString &text, Source source, bool cancellable = true, Detail detail = {});
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
    QLabel *m_beside;
    QPushButton *m_cancel;
    QTimer *m_timer;
    QElapsedTimer m_since;
    Source m_source;
    Detail m_detail;
};

} // namespace perennial::importui
