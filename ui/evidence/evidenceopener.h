// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QObject>

#include <memory>

namespace titledesk {

/// Copies that other programs open lie here: a folder that only this user reads, gone when this
/// goes. What an unclean end has left behind is cleared by the next one.
class PrivateFolder;

/// Takes files of evidence out of the store: for the system's own program, or to where the
/// administrator says. Evidence is never written to disk unasked.
class EvidenceOpener : public QObject {
    Q_OBJECT

public:
    EvidenceOpener(DeskContext& context, QWidget* window);
    ~EvidenceOpener() override;

    /// 用系统程序打开. Only what evidence may be, by a suffix that says so: never a program.
    void openOutside(const EvidenceRef& file);
    /// 另存为, by a file chooser.
    void saveAs(const EvidenceRef& file);
    /// Into a folder, by a chooser; nothing there is written over.
    void saveAll(const QVector<EvidenceRef>& files);

    void saveTo(const EvidenceRef& file, const QString& path);
    void saveAllTo(const QVector<EvidenceRef>& files, const QString& folder);

private:
    void tellSaved(const QFuture<Result<int>>& saving);

    DeskContext& m_context;
    QWidget* m_window;
    std::unique_ptr<PrivateFolder> m_folder;
    QString m_copy; ///< what is being written to be opened
    Answer<void> m_copied;
};

} // namespace titledesk
