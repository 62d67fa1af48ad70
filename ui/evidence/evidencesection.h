// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace titledesk {

class EvidenceAdder;
class EvidenceOpener;
class EvidenceViewer;
class EvidenceWindow;

/// 证明材料 of the detail pane: the files of the current version, one of them shown below, the
/// ways to add more while it is undecided, and the large view beside. Once one has opened a file,
/// the first file of each next submission opens by itself.
class EvidenceSection : public QWidget {
    Q_OBJECT

public:
    /// `host` takes what is dropped anywhere on it.
    EvidenceSection(DeskContext& context, QWidget* host);
    ~EvidenceSection() override;

    void show(const SubmissionDetail& detail);
    /// Nothing is shown: the list is empty.
    void clear();
    /// Opens the first file, or the chosen one, and goes there (V).
    void open();
    /// What the clipboard holds is added.
    void paste();
    void addFiles(const QStringList& files);
    EvidenceViewer& viewer() { return *m_viewer; }

signals:
    /// Escape in the preview.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildActions();
    void fillList();
    void choose(int index);
    void showChosen();
    void fitPreview();
    void setPreviewed(bool previewed);
    void openWindow();
    void chooseFiles();
    void removeChosen();
    bool maySayWhyNot();
    void finished(int added, const QStringList& refused);
    const EvidenceRef* chosen() const;

    DeskContext& m_context;
    QWidget* m_host;
    std::optional<SubmissionRow> m_row;
    QVector<EvidenceRef> m_files;
    int m_chosen = -1;
    bool m_previewed = false; ///< a file is to be seen, of whatever submission is shown
    QLabel* m_title = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_none = nullptr;
    QTreeWidget* m_list = nullptr;
    QWidget* m_preview = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_saveAll = nullptr;
    EvidenceViewer* m_viewer = nullptr;
    EvidenceAdder* m_adder;
    EvidenceOpener* m_opener;
    QPointer<EvidenceWindow> m_window;
    QTimer m_soon;
    Answer<void> m_removing;
};

} // namespace titledesk
