// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"

#include "detailpane.h"
#include "messagebar.h"
#include "page.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace titledesk {

DeskWindow::DeskWindow()
    : m_window(std::make_unique<MainWindow>(m_desk.store(), Catalog::builtIn()))
{
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

DeskWindow::~DeskWindow()
{
    m_window.reset();
}

QWidget& DeskWindow::page()
{
    return *m_window->currentPage();
}

void DeskWindow::goTo(const Place& place)
{
    m_window->goTo(place);
    if (auto* rows = page().findChild<SubmissionModel*>())
        (void)QTest::qWaitFor([&] { return rows->isReady(); });
}

DetailPane& DeskWindow::pane()
{
    return *page().findChild<DetailPane*>();
}

QString DeskWindow::message()
{
    return m_window->findChild<MessageBar*>()->text();
}

bool DeskWindow::select(SubmissionId id)
{
    if (!QTest::qWaitFor([&] { return model().rowOf(id) >= 0; }))
        return false;
    list().selectRow(model().rowOf(id));
    return QTest::qWaitFor([&] { return pane().detail() && pane().detail()->row.id == id; });
}

QModelIndex DeskWindow::cell(int row, const QString& column)
{
    for (int i = 0; i < model().columnCount(); ++i) {
        if (model().columns()[i].id() == column) {
            const QModelIndex index = model().index(row, i);
            (void)QTest::qWaitFor([&] { return index.data(SubmissionModel::LoadedRole).toBool(); });
            return index;
        }
    }
    return {};
}

void DeskWindow::clickCell(const QModelIndex& index, int x)
{
    list().scrollTo(index);
    const QRect rect = list().visualRect(index);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      QPoint(rect.left() + x, rect.center().y()));
}

void DeskWindow::confirm(QWidget& decision, const QString& opinion)
{
    auto* text = decision.findChild<QPlainTextEdit*>(u"opinion"_s);
    (void)QTest::qWaitFor([&] { return !text->toPlainText().isEmpty(); }, 500);
    text->setPlainText(opinion);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
}

void DeskWindow::write(const std::function<Result<void>(Connection&)>& work)
{
    m_desk.aside([&] {
        if (auto done = waitFor(store().write(work)); !done)
            qFatal("write: %s", qPrintable(done.error().detail));
        return true;
    });
}

} // namespace titledesk
