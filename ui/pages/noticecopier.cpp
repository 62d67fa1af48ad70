// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticecopier.h"

#include "returns.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace titledesk {

NoticeCopier::NoticeCopier(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_answer([this](const auto& items) { arrived(items); })
{
}

void NoticeCopier::copy(const QVector<SubmissionId>& ids)
{
    m_answer.ask(m_context.store.read([ids, &catalog = m_context.catalog](Connection& connection) {
        return returnedItems(connection, catalog, ids);
    }));
}

void NoticeCopier::arrived(const Result<QVector<ReturnedItem>>& items)
{
    if (!items)
        return emit m_context.showProblem(items.error().message);
    if (items.value().isEmpty())
        return emit m_context.showMessageBar(tr("所选数据都已重新提交，没有需要复制的退回通知。"),
                                             {});
    QStringList notices;
    for (const ReturnedItem& item : items.value())
        notices << returnNotice(item, m_context.store.session().unit.name);
    QGuiApplication::clipboard()->setText(notices.join(u"\n\n"_s));
    emit m_context.showMessageBar(
        tr("已复制 %n 条退回通知，可直接粘贴发送。", nullptr, int(notices.size())), {});
}

} // namespace titledesk
