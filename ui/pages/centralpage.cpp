// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralpage.h"

#include "autosend.h"
#include "inbox.h"
#include "permissions.h"
#include "settings.h"
#include "sheet.h"
#include "signout.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

CentralPage::CentralPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_mayEdit(may(context.store.session().role, Right::Sync))
    , m_server(valueLabel())
    , m_state(valueLabel())
    , m_received(valueLabel())
    , m_waiting(valueLabel())
    , m_signIn(new QPushButton(tr("登录")))
    , m_signOut(new QPushButton(tr("退出登录")))
    , m_receive(new QPushButton(tr("立即同步")))
    , m_send(new QPushButton(tr("上报……")))
    , m_automatic(new QCheckBox(tr("自动上报")))
    , m_read([this](const Result<Shown>& shown) { show(shown); })
    , m_kept([this](const Result<void>& kept) {
        if (!kept)
            emit this->context().showProblem(kept.error().message);
        refresh();
    })
{
    auto* sheet = makeSheet(this, title());
    QFormLayout* form = addGroup(sheet, tr("人社平台"));
    m_server->setObjectName(u"centralServer"_s);
    m_state->setObjectName(u"centralState"_s);
    m_signIn->setObjectName(u"centralSignIn"_s);
    m_signOut->setObjectName(u"centralSignOut"_s);
    form->addRow(tr("平台地址"), m_server);
    form->addRow(tr("登录状态"), m_state);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_signOut);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    QFormLayout* exchange = addGroup(sheet, tr("同步与上报"));
    exchange->addRow(tr("上次同步"), m_received);
    exchange->addRow(tr("待上报"), m_waiting);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_receive);
    actions->addWidget(m_send);
    actions->addStretch(1);
    exchange->addRow(QString(), actions);
    m_automatic->setObjectName(u"sendAutomatically"_s);
    m_automatic->setEnabled(m_mayEdit);
    exchange->addRow(QString(), m_automatic);
    sheet->addWidget(
        quietNote(tr("同步只接收，不上报。勾选“自动上报”后，每次同步之后自动上报审核结果；"
                     "上报后不能再撤销。")));
    sheet->addStretch(1);
    connect(m_signIn, &QPushButton::clicked, &context, &DeskContext::signInRequested);
    connect(m_signOut, &QPushButton::clicked, this, &CentralPage::signOut);
    connect(m_receive, &QPushButton::clicked, &context, &DeskContext::receiveRequested);
    connect(m_send, &QPushButton::clicked, &context, &DeskContext::sendRequested);
    connect(m_automatic, &QCheckBox::clicked, this, &CentralPage::setAutomatic);
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString CentralPage::title() const
{
    return tr("平台连接");
}

void CentralPage::activate(const Place&)
{
    refresh();
}

void CentralPage::refresh()
{
    m_read.ask(context().store.read(&CentralPage::read));
}

Result<CentralPage::Shown> CentralPage::read(Connection& connection)
{
    auto server = setting(connection, u"central.server"_s);
    auto token = setting(connection, u"central.access_token"_s);
    auto paused = setting(connection, u"central.paused"_s);
    auto automatic = sendsAutomatically(connection);
    auto received = lastReceived(connection);
    auto outbox = Outbox(connection).counts();
    auto uploads = UnitUploads(connection).all();
    for (const auto* text : {&server, &token, &paused})
        if (!*text)
            return text->error();
    if (!automatic)
        return automatic.error();
    if (!received)
        return received.error();
    if (!outbox)
        return outbox.error();
    if (!uploads)
        return uploads.error();
    return Shown{server.value(),    !token.value().isEmpty(), paused.value() == u"1",
                 automatic.value(), received.value(),         outbox.value(),
                 uploads.value()};
}

QString CentralPage::waitingText(const Shown& shown)
{
    QStringList parts;
    if (const qint64 waiting = shown.outbox.queued + shown.outbox.sending; waiting > 0)
        parts << tr("审核结果 %n 条", nullptr, int(waiting));
    for (const UnitUpload& upload : shown.uploads)
        if (upload.isWaiting())
            parts << titledesk::name(upload.what);
    if (const qint64 parked = shown.outbox.conflict + shown.outbox.rejected; parked > 0)
        parts << tr("需处理 %n 条", nullptr, int(parked));
    for (const UnitUpload& upload : shown.uploads)
        if (upload.isParked())
            parts << tr("%1需处理").arg(titledesk::name(upload.what));
    return parts.isEmpty() ? tr("没有待上报的内容") : parts.join(tr("、"));
}

void CentralPage::show(const Result<Shown>& shown)
{
    if (!shown)
        return emit context().showProblem(shown.error().message);
    const Shown& now = shown.value();
    const bool known = !now.server.isEmpty();
    const bool open = known && now.signedIn && !now.paused;
    setValue(m_server, tr("平台地址"), known ? now.server : tr("还没有登录过人社平台"));
    setValue(m_state, tr("登录状态"),
             open           ? tr("已登录")
             : now.signedIn ? tr("登录已失效，需重新登录；所有审核结果都保存在本机")
                            : tr("未登录，可离线审核"));
    setValue(m_received, tr("上次同步"),
             now.receivedAt.isValid() ? now.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                      : tr("还没有同步过"));
    setValue(m_waiting, tr("待上报"), waitingText(now));
    m_signIn->setText(now.signedIn ? tr("重新登录") : tr("登录"));
    m_signIn->setEnabled(m_mayEdit);
    m_signOut->setEnabled(m_mayEdit && now.signedIn);
    m_receive->setEnabled(open);
    m_send->setEnabled(open && m_mayEdit);
    const QSignalBlocker quiet(m_automatic);
    m_automatic->setChecked(now.automatic);
}

void CentralPage::signOut()
{
    m_kept.ask(context().store.write([session = context().store.session()](Connection& c) {
        return titledesk::signOut(c, session);
    }));
}

void CentralPage::setAutomatic(bool on)
{
    m_kept.ask(context().store.write([session = context().store.session(), on](Connection& c) {
        return setSendsAutomatically(c, session, on);
    }));
}

} // namespace titledesk
