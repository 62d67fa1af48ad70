// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "writtenrecommendation.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace titledesk {

class EvidenceSection;
class EvidenceWindow;
class NoticeCopier;
struct SectionContext;

/// One submission with all its fields, evidence, checks and history beside the list, and the
/// buttons that decide it.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailPane(DeskContext& context, QWidget* parent = nullptr);

    /// Shows a submission; an invalid id shows nothing and says what to do.
    void show(SubmissionId id);
    /// Asks for the shown one again, with the scroll kept.
    void reload();
    /// What is on the screen, once it is there.
    const std::optional<SubmissionDetail>& detail() const { return m_detail; }
    /// Whose numbers are shown in full, nobody's with an invalid id.
    void setRevealed(PersonId person);
    /// A way back, where the pane stands in the list's place.
    void setBackVisible(bool visible);
    /// Its buttons are never cut.
    QSize minimumSizeHint() const override;
    /// In the list's place it is read with the arrow keys. It is no focus proxy: with nothing to
    /// show, Tab would end here.
    void startReading();
    /// Opens the first file of evidence in the pane and goes there (V).
    void focusEvidence();
    /// Adds what the clipboard holds as evidence of the shown submission.
    void pasteEvidence();
    void setNeighbours(bool previous, bool next);

signals:
    void actionWanted(titledesk::Action action);
    void recommendWanted();
    void undoWanted(const QString& decision);
    void markWanted();
    /// 显示: the numbers of this person in full.
    void revealWanted(const titledesk::PersonSummary& person);
    /// Another person is on the screen now.
    void personLeft();
    /// The registration that keeps this person's submissions from passing (M19).
    void registrationWanted(titledesk::PersonId person);
    void stepWanted(int by);
    void backWanted();
    /// The current version was on the screen long enough to count as opened.
    void viewed(titledesk::SubmissionId id);
    void detailShown();
    /// Escape in the preview of evidence: back to where one came from.
    void evidenceLeft();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTop(QVBoxLayout& layout);
    void buildButtons(QVBoxLayout& layout);
    struct Loaded {
        SubmissionDetail detail;
        WrittenRecommendation recommendation;
    };
    void arrived(const Result<Loaded>& found);
    void rebuild();
    SectionContext sectionContext();
    void showButtons();
    void markSeen();
    void openEvidence(const EvidenceRef& file);

    DeskContext& m_context;
    SubmissionId m_id;
    std::optional<SubmissionDetail> m_detail;
    PersonId m_revealed; ///< whose numbers are shown in full
    QWidget* m_content = nullptr;
    EvidenceSection* m_evidence; ///< outlives the content: what is previewed stays
    QScrollArea* m_scroll = nullptr;
    QLabel* m_empty = nullptr;
    QWidget* m_buttons = nullptr;
    QPushButton* m_recommend = nullptr;
    QPushButton* m_pass = nullptr;
    QPushButton* m_return = nullptr;
    QPushButton* m_terminate = nullptr;
    QPushButton* m_undo = nullptr;
    QLabel* m_obstacle = nullptr;
    QPushButton* m_registration = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_mark = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    NoticeCopier* m_notices = nullptr;
    std::shared_ptr<QSet<SubmissionId>> m_unfolded; ///< achievements of an application
    QPointer<EvidenceWindow> m_beside;              ///< a file of a chosen achievement
    QTimer m_seen;
    QTimer m_soon;
    WrittenRecommendation m_recommendation; ///< of the shown application
    Answer<Loaded> m_answer;
    Answer<void> m_viewedAnswer;
};

} // namespace titledesk
