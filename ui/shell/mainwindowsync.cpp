// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side of receiving and sending.
#include "mainwindow.h"

#include "inbox.h"
#include "senddialog.h"
#include "settings.h"
#include "signindialog.h"
#include "topbar.h"
#include "unitupload.h"

#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Result<DeskStatus> readStatus(Connection& connection)
{
    DeskStatus status;
    auto server = setting(connection, u"central.server"_s);
    auto paused = setting(connection, u"central.paused"_s);
    auto outbox = Outbox(connection).counts();
    if (!server || !paused)
        return server ? paused.error() : server.error();
    if (!outbox)
        return outbox.error();
    auto uploads = UnitUploads(connection).all();
    if (!uploads)
        return uploads.error();
    for (const UnitUpload& upload : uploads.value())
        if (upload.isWaiting())
            status.unitWaiting << name(upload.what);
    auto received = lastReceived(connection);
    if (!received)
        return received.error();
    status.signIn.server = server.value();
    status.signIn.paused = paused.value() == u"1";
    status.outbox = outbox.value();
    status.receivedAt = received.value();
    return status;
}

QString timeText(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == QDate::currentDate())
        return MainWindow::tr("今天 %1").arg(local.toString(u"HH:mm"_s));
    return local.toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

void MainWindow::connectSync()
{
    connect(m_bar, &TopBar::receiveAsked, this, [this] {
        if (m_status.signIn.server.isEmpty() || m_status.signIn.paused)
            askSignIn();
        else
            m_sync->receive();
    });
    connect(m_bar, &TopBar::sendAsked, this, &MainWindow::askSend);
    connect(m_sync, &SyncController::started, this, [this](const QString& what) {
        m_bar->setBusy(true);
        m_phase->setText(what);
        m_progress->setRange(0, 0);
        m_progress->show();
    });
    connect(m_sync, &SyncController::progressed, this, [this](const SyncProgress& progress) {
        m_phase->setText(name(progress.phase));
        m_progress->setRange(0, int(progress.total));
        m_progress->setValue(int(progress.done));
    });
    connect(m_sync, &SyncController::finished, this, &MainWindow::syncFinished);
}

void MainWindow::askStatus()
{
    m_statusAnswer.ask(m_context.store.read(readStatus));
}

void MainWindow::showStatus(const DeskStatus& status)
{
    m_status = status;
    m_bar->setConnection(!status.signIn.server.isEmpty(), status.signIn.paused, status.outbox);
    const QString received = status.receivedAt.isValid()
                                 ? tr("上次同步 %1").arg(timeText(status.receivedAt))
                                 : tr("还没有同步过");
    m_lastSync->setText(tr("%1 · 全部数据已保存").arg(received));
}

void MainWindow::askSend()
{
    if (m_status.signIn.server.isEmpty() || m_status.signIn.paused)
        return askSignIn();
    auto* dialog = new SendDialog(m_status.outbox, this, m_status.unitWaiting);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendDialog::detailsAsked, this,
            [this] { goTo({.kind = Place::Kind::Outbox}); });
    connect(dialog, &QDialog::accepted, m_sync, &SyncController::send);
    dialog->open();
}

void MainWindow::askSignIn()
{
    auto* dialog = new SignInDialog(*m_sync, m_status.signIn.server, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        askStatus();
        emit m_context.showMessageBar(tr("已登录人社平台"), {});
    });
    dialog->open();
}

void MainWindow::syncFinished(const Result<SyncReport>& report)
{
    m_bar->setBusy(false);
    m_progress->hide();
    m_phase->clear();
    askStatus();
    if (!report) {
        if (report.error().code != Error::Code::Cancelled)
            emit m_context.showProblem(report.error().message);
        if (report.error().reason == u"sign_in_needed")
            askSignIn();
        return;
    }
    const SyncReport& done = report.value();
    QStringList parts;
    if (done.pulled.upserts + done.pulled.withdrawals > 0)
        parts << tr("接收 %n 条", nullptr, int(done.pulled.upserts + done.pulled.withdrawals));
    if (done.pushed.sent + done.pushed.duplicates > 0)
        parts << tr("上报 %n 条", nullptr, int(done.pushed.sent + done.pushed.duplicates));
    if (done.pushed.conflicts > 0)
        parts << tr("内容已变更 %n 条", nullptr, int(done.pushed.conflicts));
    if (done.pushed.rejected > 0)
        parts << tr("平台未接收 %n 条", nullptr, int(done.pushed.rejected));
    if (done.unit.sent > 0)
        parts << tr("单位信息已上报");
    if (done.unit.conflicts + done.unit.rejected > 0)
        return emit m_context.showProblem(
            tr("单位信息或岗位核准信息未能上报，请在“管理设置”中查看。"));
    const QString said = parts.isEmpty() ? tr("没有新的内容") : parts.join(tr("，"));
    if (!done.reconciled)
        return emit m_context.showProblem(
            tr("%1。上报核对发现本机与平台不一致，请在上报队列中查看。").arg(said));
    if (done.isPartial())
        return emit m_context.showProblem(tr("%1。请在上报队列中处理。").arg(said));
    emit m_context.showMessageBar(tr("同步完成：%1").arg(said), {});
}

} // namespace titledesk
