// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QDialog>

class QLabel;
class QScrollArea;

namespace titledesk {

/// One file of evidence: pictures are shown, anything else can be saved to be opened elsewhere. It
/// is never written to disk unasked.
class EvidenceView : public QDialog {
    Q_OBJECT

public:
    EvidenceView(DeskContext& context, const EvidenceRef& file, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrived(const Result<QByteArray>& content);
    void fit();
    void chooseFile();

    DeskContext& m_context;
    EvidenceRef m_file;
    QPixmap m_picture;
    QLabel* m_label = nullptr;
    Answer<QByteArray> m_answer;
    Answer<void> m_saveAnswer;
};

} // namespace titledesk
