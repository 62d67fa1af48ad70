// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "place.h"
#include "store.h"
#include "submissions.h"
#include "theme.h"

#include <QObject>

namespace titledesk {

/// What every page is given: the unlocked store and the catalog, both of which outlive it, and a
/// way to ask the window for what no page does by itself. Pages emit; the shell is connected.
class DeskContext : public QObject {
    Q_OBJECT

public:
    DeskContext(Store& openStore, const Catalog& itsCatalog)
        : store(openStore)
        , catalog(itsCatalog)
    {
    }

    Store& store;
    const Catalog& catalog;

signals:
    /// Shows another place: a person's page, a list with one submission selected.
    void goTo(const titledesk::Place& place);
    void openPerson(titledesk::PersonId id);
    /// Shows the list that holds the submission, with it selected.
    void openSubmission(titledesk::SubmissionId id);
    /// A bar for ten seconds; with `undoBatch` (of a DecisionOutcome) it offers 撤销.
    void showMessageBar(const QString& text, const QString& undoBatch);
    /// The same for what could not be done: it stays until it is closed.
    void showProblem(const QString& text);
    /// Writes the list that the query shows to a file that the window asks for.
    void requestExport(const titledesk::SubmissionQuery& query);
    /// Takes a batch back; an empty one means the last of this account (Ctrl+Z).
    void undoRequested(const QString& batch);
    /// 登录人社平台, 同步, 上报: what the window does from its bar.
    void signInRequested();
    void receiveRequested();
    void sendRequested();
    /// The program is to look like this from now on, on this machine.
    void lookRequested(const titledesk::Look& look);
};

} // namespace titledesk
