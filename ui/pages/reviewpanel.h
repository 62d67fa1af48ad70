// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"
#include "submissionmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace titledesk {

class DetailPane;
class ListFilters;
class ListTabs;
class NoticeCopier;
class ReviewActions;
class SubmissionView;

/// A list of submissions with its tabs, filter, ticks and the detail beside it: where reviewing is
/// done. The item page and the person's page are this with a heading.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    /// Below this width of the window, in effective pixels, the detail takes the list's place.
    static constexpr int kNarrow = 1280;
    /// Applications have twice the columns, and their material needs the width of the window.
    static constexpr int kNarrowMaterial = 1600;

    ReviewPanel(DeskContext& context, QWidget* parent = nullptr);
    ~ReviewPanel() override;

    void show(const Place& place);
    /// The tab, the filter and the row that stand now.
    void describe(Place& place) const;
    /// Another place is shown now.
    void leave();
    void focusFilter();
    void refresh();
    /// Selects the first that waits and shows it.
    void openFirstPending();
    void decideMany(Action action, const QVector<SubmissionId>& ids);
    /// Only these items of the place; all of them with an empty list.
    void restrictTo(const QStringList& items);
    /// Shows the numbers of a person in full until another one is looked at; audited once.
    void reveal(const PersonSummary& person);

signals:
    /// Whose numbers are in full now; nobody's with an invalid id.
    void revealed(titledesk::PersonId person);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildSelectionBar();
    void connectAll();
    void applyFilter();
    void listReady();
    void currentMoved(SubmissionId id);
    void open();
    void act(Action action, bool correcting);
    void actNow();
    void decided(const QVector<SubmissionId>& ids);
    void batch(Action action);
    void nameBatch();
    qint64 pendingShown() const;
    void mark();
    void mask();
    void revealCurrent();
    void openRegistration(PersonId person);
    void select(SubmissionId id);
    void step(int by);
    void layoutForWidth();
    void showColumnsOfTab();
    bool isNarrow() const;
    bool isMaterial() const { return m_place.kind == Place::Kind::Applications; }
    void showDetail(bool shown);
    void showEmptyReason();
    void showTicks(int count);
    QString emptyReason() const;
    void saveLayout();
    void restoreLayout();
    QString settingsGroup() const;

    DeskContext& m_context;
    Place m_place;
    SubmissionQuery m_base;
    SubmissionModel* m_model = nullptr;
    ListTabs* m_tabs = nullptr;
    ListFilters* m_filters = nullptr;
    QLineEdit* m_search = nullptr; ///< of the filters
    QStackedWidget* m_stack = nullptr;
    SubmissionView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_ticked = nullptr;
    QPushButton* m_batch = nullptr;
    QPushButton* m_publicity = nullptr; ///< 公示, of applications only
    QAction* m_batchPass = nullptr;
    QAction* m_batchReturn = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copyNotices = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_list = nullptr;
    DetailPane* m_pane = nullptr;
    ReviewActions* m_actions = nullptr;
    NoticeCopier* m_notices = nullptr;
    QTimer m_typing;
    SubmissionId m_wanted; ///< to be selected as soon as the list has it
    SubmissionId m_current;
    int m_currentRow = -1;
    std::optional<Action> m_actionWanted; ///< waits for the detail of the current row
    bool m_correcting = false;            ///< asked for by its own button, never by a key
    bool m_detailShown = false;           ///< in a narrow window
    bool m_narrow = false;
    bool m_revealWanted = false; ///< as soon as the detail of the current row is there
    PersonId m_revealedPerson;
    PersonId m_revealing; ///< audited just now
    Action m_batchAction = Action::Pass;
    Answer<QVector<SubmissionId>> m_allAnswer;
    Answer<QVector<SubmissionId>> m_registrationAnswer;
    Answer<void> m_revealAnswer;
};

} // namespace titledesk
