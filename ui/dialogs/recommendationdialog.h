// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "recommendations.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace titledesk {

class OpinionBox;

/// 单位推荐意见 (M14, M15): publicity with its working days, proof and stamped recommendation as
/// files, the text, and in a public institution the answer about the post. A draft that can be
/// closed and taken up again at any time.
class RecommendationDialog : public QDialog {
    Q_OBJECT

public:
    RecommendationDialog(DeskContext& context, const SubmissionDetail& detail, QWidget* parent);

    void accept() override;
    void reject() override;

signals:
    void saved();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Loaded {
        Recommendation draft;
        QVector<EvidenceRef> files;
    };
    void buildPublicity(QFormLayout& form);
    void buildPost(QFormLayout& form);
    void buildFiles(QFormLayout& form);
    void loaded(const Result<Loaded>& found);
    void showDraft(const Recommendation& draft);
    Recommendation draft() const;
    void countDays();
    void chooseFiles();
    void addFiles(const QStringList& files);
    void storeNextFile();
    void fileStored(const Result<EvidenceRef>& file);
    void save();
    void written(const Result<void>& done);

    DeskContext& m_context;
    SubmissionRow m_row;
    bool m_loaded = false;
    bool m_closing = false;
    Recommendation m_before;
    QStringList m_waitingFiles;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QLabel* m_days = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_result = nullptr;
    QListWidget* m_files = nullptr;
    OpinionBox* m_text = nullptr;
    QButtonGroup* m_takes = nullptr;
    QComboBox* m_grade = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    Answer<Loaded> m_loadAnswer;
    Answer<EvidenceRef> m_fileAnswer;
    Answer<void> m_saveAnswer;
};

} // namespace titledesk
