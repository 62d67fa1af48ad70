// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "importer.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace titledesk {

/// 导入: files chosen or dropped are first read without changing anything (which sheet is what, how
/// many rows are new), then taken in, then their problems stand in a list that can be saved.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(DeskContext& context, const QStringList& files, QWidget* parent);
    ~ImportDialog() override;

    void addFiles(const QStringList& files);
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Phase : std::uint8_t { Preview, Import, SaveRejects };
    struct Entry {
        QString path;
        std::optional<ImportReport> preview;
        std::optional<ImportReport> done;
        QString problem; ///< why the file as a whole cannot be read
    };
    void buildButtons();
    void chooseFiles();
    void start(Phase phase);
    void next();
    void arrived(const Result<ImportReport>& report);
    void finish();
    void refresh();
    void fillSheets();
    void fillProblems();
    void saveRejects();
    QString summary() const;
    bool isBusy() const { return m_at >= 0; }

    DeskContext& m_context;
    QVector<Entry> m_entries;
    Phase m_phase = Phase::Preview;
    int m_at = -1; ///< the entry that is being worked on
    QString m_rejectsFolder;
    QLabel* m_summary = nullptr;
    QTreeWidget* m_sheets = nullptr;
    QTreeWidget* m_problems = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_saveRejects = nullptr;
    QPushButton* m_close = nullptr;
    QTimer m_clock;
    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_permille;
    Answer<ImportReport> m_answer;
};

} // namespace titledesk
