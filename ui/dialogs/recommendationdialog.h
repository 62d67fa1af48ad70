// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "postoffer.h"
#include "recommendations.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace titledesk {

class FilesBox;
class OpinionBox;
class PostAnswer;
class PublicityForm;

/// 单位推荐意见 (M14, M15): the publicity with its proof, the text with the stamped recommendation,
/// and in a public institution the answer about the post. A draft that can be closed and taken up
/// again at any time; it says what is still missing before 通过.
class RecommendationDialog : public QDialog {
    Q_OBJECT

public:
    RecommendationDialog(DeskContext& context, const SubmissionDetail& detail, QWidget* parent);

    void accept() override;
    void reject() override;

signals:
    void saved();

private:
    struct Loaded {
        Recommendation draft;
        QVector<KeptPublicity> known;
        PostOffer offer;
    };
    /// All that is written, as it stands.
    struct Written {
        Recommendation draft;
        KeptPublicity publicity;
        bool hasPublicity = false;
        bool operator==(const Written& other) const
        {
            return draft == other.draft && hasPublicity == other.hasPublicity &&
                   publicity.id == other.publicity.id && publicity.facts == other.publicity.facts &&
                   sameFiles(publicity.proof, other.publicity.proof);
        }
    };
    static Result<Loaded> load(Connection& connection, SubmissionId id);
    QWidget* buildPublicity();
    QWidget* buildText();
    QWidget* buildButtons();
    void loaded(const Result<Loaded>& found);
    void written(const Result<void>& done);
    Written now() const;
    QStringList missing() const;
    void refresh();
    void tell(const QString& problem);
    void fitHeight();

    DeskContext& m_context;
    SubmissionRow m_row;
    bool m_loaded = false;
    Written m_before;
    QScrollArea* m_scroll = nullptr;
    PublicityForm* m_publicity = nullptr;
    OpinionBox* m_text = nullptr;
    FilesBox* m_stamped = nullptr;
    PostAnswer* m_post = nullptr; ///< public institutions only
    QLabel* m_missing = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    Answer<Loaded> m_loadAnswer;
    Answer<void> m_saveAnswer;
};

} // namespace titledesk
