// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QImage>
#include <QObject>

#include <deque>

class QMimeData;

namespace titledesk {

/// Adds files to submissions, one after the other: the content first, then what refers to it, so
/// that it never points at nothing. What is refused is told with its reason; the others are added.
class EvidenceAdder : public QObject {
    Q_OBJECT

public:
    explicit EvidenceAdder(DeskContext& context, QObject* parent = nullptr);

    void addFiles(SubmissionId id, const QStringList& files);
    /// A picture from the clipboard, kept as PNG and called 粘贴图片 with the time.
    void addPicture(SubmissionId id, const QImage& picture);
    /// Files, else a picture, of what was dropped or pasted. False where there is neither.
    bool addFrom(SubmissionId id, const QMimeData& data);
    static bool takes(const QMimeData& data);

signals:
    /// All that waited are done: how many were added, and what was refused, a line each.
    void finished(int added, const QStringList& refused);

private:
    struct Source {
        SubmissionId id;
        QString file;
        QImage picture;
    };
    void next();
    void stored(const Result<EvidenceRef>& file);
    void attached(const Result<void>& done);

    DeskContext& m_context;
    std::deque<Source> m_waiting;
    SubmissionId m_target; ///< of the one that is being added
    int m_added = 0;
    QStringList m_refused;
    Answer<EvidenceRef> m_storing;
    Answer<void> m_attaching;
    bool m_busy = false;
};

} // namespace titledesk
