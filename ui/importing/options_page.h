// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace perennial::importui
{

/// How a file is read: what was found, and what the user says instead. Every change is shown at once.
class OptionsPage : public QWidget
{
    Q_OBJECT
public:
    explicit OptionsPage(QWidget *parent = nullptr);
    void show(const ImportEntry *entry);

Q_SIGNALS:
    void chosen(const perennial::importing::Choices &choices);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A choice among values; the first item leaves it to what was found.
    struct Option {
        const char *id = nullptr;
        const char *name = nullptr;
        QStringList values;
        QComboBox *combo = nullptr;
        QLabel *label = nullptr;
    };
    void build();
    void addOption(const char *id, const char *name, const QStringList &values);
    void addField(QLabel *label, QWidget *field);
    void fill();
    void fillOption(Option &option);
    void retranslate();
    bool isOffered(const Option &option) const;
    QString foundText(const QString &option) const;
    void choose(const std::function<void(importing::Choices &)> &change);

    const ImportEntry *m_entry = nullptr;
    bool m_filling = false;
    QGridLayout *m_grid = nullptr;
    QWidget *m_form = nullptr;
    std::vector<Option> m_options;
    QLabel *m_asOfLabel = nullptr;
    QDateEdit *m_asOf = nullptr;
    QLabel *m_headerLabel = nullptr;
    QSpinBox *m_header = nullptr;
    int m_fields = 0;
};

/// Without what only makes sense for another dataset: the mapping and the constants.
importing::Choices forAnotherDataset(importing::Choices choices);

} // namespace perennial::importui
