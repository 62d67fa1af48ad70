// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "reviewdesk.h"
#include "submissionmodel.h"
#include "submissionview.h"

#include <QTest>

#include <memory>

namespace titledesk {

class DetailPane;

/// The real window over a ReviewDesk, driven as a person does it.
class DeskWindow {
public:
    DeskWindow();
    ~DeskWindow();

    ReviewDesk& desk() { return m_desk; }
    Store& store() { return m_desk.store(); }
    MainWindow& window() { return *m_window; }
    QWidget& page();
    /// Goes there; of a list it waits until it is there.
    void goTo(const Place& place);

    /// Of the page that is shown.
    template <typename T>
    T* child(const char* name)
    {
        return page().findChild<T*>(QString::fromLatin1(name));
    }
    SubmissionView& list() { return *child<SubmissionView>("list"); }
    SubmissionModel& model() { return *page().findChild<SubmissionModel*>(); }
    DetailPane& pane();
    QString message();

    /// The dialog of this type that is open, waited for; nullptr where none comes.
    template <typename T>
    T* dialog()
    {
        T* found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (T* each : m_window->findChildren<T*>()) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }
    /// Selects a row and waits for its detail.
    bool select(SubmissionId id);
    /// The cell of a row whose column has this id (ListColumn::id).
    QModelIndex cell(int row, const QString& column);
    /// Clicks `x` pixels right of the cell's left edge.
    void clickCell(const QModelIndex& index, int x = 14);
    /// Types an opinion into the dialog of a decision and confirms with Ctrl+Enter.
    void confirm(QWidget& decision, const QString& opinion);
    /// Runs a write in the store and waits for it.
    void write(const std::function<Result<void>(Connection&)>& work);

private:
    ReviewDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace titledesk
