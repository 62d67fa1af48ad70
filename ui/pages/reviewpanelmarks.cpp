// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel does with many at once, and with one besides deciding it: 批量审核, 待定, full
// numbers, the way to the registration.
#include "reviewpanel.h"

#include "audit.h"
#include "detailpane.h"
#include "listtabs.h"
#include "reviewactions.h"
#include "submissionview.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace titledesk {

/// What waits in the list as it is filtered now.
qint64 ReviewPanel::pendingShown() const
{
    const QVector<State> states = m_tabs->states();
    return states.isEmpty() || states.contains(State::Pending) ? m_tabs->countOf(State::Pending)
                                                               : 0;
}

/// The menu says what it would decide: what is ticked, or else all that waits in this list (M9).
void ReviewPanel::nameBatch()
{
    const int ticked = m_model->tickedCount();
    const int all = int(pendingShown());
    if (ticked > 0) {
        m_batchPass->setText(tr("批量通过所选 %n 条…", nullptr, ticked));
        m_batchReturn->setText(tr("批量退回所选 %n 条…", nullptr, ticked));
        return;
    }
    m_batchPass->setText(tr("批量通过列表中待审核的 %n 条…", nullptr, all));
    m_batchReturn->setText(tr("批量退回列表中待审核的 %n 条…", nullptr, all));
}

void ReviewPanel::batch(Action action)
{
    if (m_model->tickedCount() > 0)
        return decideMany(action, m_model->tickedInOrder());
    m_batchAction = action;
    SubmissionQuery query = m_model->query();
    query.states = {State::Pending};
    m_allAnswer.ask(
        m_context.store.read([query, &catalog = m_context.catalog](Connection& connection) {
            return Submissions(connection, catalog).ids(query);
        }));
}

void ReviewPanel::restrictTo(const QStringList& items)
{
    m_base.items = items;
    applyFilter();
}

void ReviewPanel::mark()
{
    // The pane knows it anew after each change; the list may still have its old row.
    if (m_pane->detail() && m_pane->detail()->row.id == m_current)
        m_actions->mark(m_pane->detail()->row);
    else if (const SubmissionRow* row = m_model->row(m_view->currentIndex().row()))
        m_actions->mark(*row);
}

void ReviewPanel::revealCurrent()
{
    if (!m_current.isValid())
        return;
    m_revealWanted = true;
    m_pane->show(m_current);
    actNow();
}

/// Shown only once it is written down who looked (audited).
void ReviewPanel::reveal(const PersonSummary& person)
{
    if (m_revealedPerson == person.id || m_revealAnswer.isWaiting())
        return;
    m_revealing = person.id;
    m_revealAnswer.ask(m_context.store.write(
        [account = m_context.store.session().account, uuid = person.uuid](Connection& connection) {
            return AuditWriter(connection, account).append(u"person.reveal"_s, uuid);
        }));
}

void ReviewPanel::mask()
{
    m_revealWanted = false;
    m_revealAnswer.drop();
    m_revealedPerson = {};
    m_pane->setRevealed({});
    m_model->setRevealed({});
    emit revealed({});
}

void ReviewPanel::openRegistration(PersonId person)
{
    SubmissionQuery query;
    query.kind = Kind::Registration;
    query.person = person;
    m_registrationAnswer.ask(
        m_context.store.read([query, &catalog = m_context.catalog](Connection& connection) {
            return Submissions(connection, catalog).ids(query);
        }));
}

} // namespace titledesk
