// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QDialog>

namespace titledesk {

class OpinionEdit;

/// 待定 (B20): a mark with a note that only this account sees and that is never sent; or takes it
/// away. Escape keeps what was typed for the next time.
class MarkDialog : public QDialog {
    Q_OBJECT

public:
    MarkDialog(DeskContext& context, const SubmissionRow& row, QWidget* parent);

    void accept() override;
    void reject() override;

private:
    void write(const std::optional<QString>& note, const QString& done);

    DeskContext& m_context;
    SubmissionId m_id;
    OpinionEdit* m_note;
    QString m_done;
    Answer<void> m_answer;
};

} // namespace titledesk
