// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "returnnotice.h"

#include <QObject>

namespace titledesk {

/// 复制退回通知 (B19): puts a message for the persons on the clipboard, ready to be sent, and says
/// so.
class NoticeCopier : public QObject {
    Q_OBJECT

public:
    explicit NoticeCopier(DeskContext& context, QObject* parent = nullptr);

    /// Of `ids` those that are returned and not back yet; one message below the other.
    void copy(const QVector<SubmissionId>& ids);

private:
    void arrived(const Result<QVector<ReturnedItem>>& items);

    DeskContext& m_context;
    Answer<QVector<ReturnedItem>> m_answer;
};

} // namespace titledesk
