// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "page.h"
#include "posts.h"
#include "unitupload.h"

#include <QTimer>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace titledesk {

class NumberTable;
class PostsModel;

/// 岗位核准信息 (M22, B9): approved posts by grade, typed into a table and kept as a draft until
/// they are submitted, once; afterwards only to be read. How many are filled is edited apart, and
/// a draft too until it is saved. What the store answers never takes away what was typed.
class PostsPage : public Page {
    Q_OBJECT

public:
    explicit PostsPage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void deactivate() override;
    void refresh() override;

    /// Takes the stamped form from a file: the button's and a drop's way.
    void takeForm(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Shown {
        Posts posts;
        QString draft;
        QString filledDraft;
        std::optional<UnitUpload> upload;
    };
    static Result<Shown> read(Connection& connection);
    QWidget* makeApprovalFields();
    QWidget* makeBottom();
    void connectAll();
    void show(const Result<Shown>& shown);
    PostNumbers showDraft(const QString& draft);
    PostNumbers showFilledDraft(const QString& draft);
    void showSavedDate();
    void showState();
    QString stateText() const;
    PostApproval typed() const;
    QString missing() const;
    PostNumbers typedFilled() const;
    void keepDraft();
    void keepApproval();
    void keepFilled();
    void chooseForm();
    void openForm();
    void askSubmit();
    void submit();
    void saveFilled();
    void filledSaved(const Result<void>& done);

    std::optional<Shown> m_shown;
    bool m_mayEdit = false;
    bool m_approvalTyped = false; ///< and not in its draft yet
    bool m_filledTyped = false;   ///< and not saved yet
    bool m_filledToKeep = false;  ///< and not in its draft yet
    PostsModel* m_model;
    NumberTable* m_table;
    QLabel* m_state;
    QWidget* m_fields = nullptr;
    QLabel* m_facts = nullptr;
    QLineEdit* m_documentNo;
    QLineEdit* m_authority;
    QDateEdit* m_approvedOn;
    QLabel* m_formName;
    QPushButton* m_upload;
    QPushButton* m_open;
    QLabel* m_warning;
    QDateEdit* m_asOf;
    QPushButton* m_saveFilled;
    QLabel* m_missing;
    QPushButton* m_submit;
    QTimer m_soon;
    Answer<Shown> m_read;
    Answer<void> m_kept;
    Answer<void> m_filledKept;
    Answer<EvidenceRef> m_content;
    Answer<void> m_formKept;
    Answer<void> m_submitted;
    Answer<void> m_filledSaved;
};

} // namespace titledesk
