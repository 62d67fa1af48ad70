// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace titledesk {

/// Files that belong to what a dialog writes: added by button or by dropping them, removed by
/// button or Delete. Their contents are stored at once; what refers to them is written with the
/// rest of the dialog, so that it never points at nothing.
class FilesBox : public QWidget {
    Q_OBJECT

public:
    FilesBox(DeskContext& context, const QString& label, QWidget* parent = nullptr);

    QVector<EvidenceRef> files() const { return m_files; }
    void setFiles(const QVector<EvidenceRef>& files);
    /// A file is on its way into the store.
    bool isBusy() const;
    void addFiles(const QStringList& paths);
    QSize minimumSizeHint() const override;

signals:
    void changed();
    /// A file could not be taken, in words.
    void failed(const QString& problem);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();
    void removeChosen();
    void storeNext();
    void stored(const Result<EvidenceRef>& file);
    void showFiles();

    DeskContext& m_context;
    QString m_label;
    QVector<EvidenceRef> m_files;
    QStringList m_waiting;
    bool m_storing = false;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    Answer<EvidenceRef> m_answer;
};

} // namespace titledesk
