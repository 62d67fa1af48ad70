// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "exporter.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace titledesk {

/// 导出 of what a list shows: xlsx or csv, with or without full numbers (C6, B14).
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(DeskContext& context, const SubmissionQuery& query, QWidget* parent);
    ~ExportDialog() override;

    /// Writes to this file; the button asks for one first.
    void exportTo(const QString& file);
    void reject() override;

private:
    void chooseFile();
    void arrived(const Result<ExportReport>& report);
    void setBusy(bool busy);

    DeskContext& m_context;
    SubmissionQuery m_query;
    QLabel* m_summary = nullptr;
    QRadioButton* m_xlsx = nullptr;
    QRadioButton* m_csv = nullptr;
    QCheckBox* m_mask = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_close = nullptr;
    bool m_busy = false;
    QTimer m_clock;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_permille;
    Answer<qint64> m_countAnswer;
    Answer<ExportReport> m_answer;
};

} // namespace titledesk
