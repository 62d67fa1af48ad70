// SPDX-License-Identifier: GPL-3.0-or-later
#include "postrecords.h"

#include "evidence.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace titledesk {

PostApproval schoolPosts()
{
    PostApproval approval;
    approval.documentNo = u"皖人社核〔2025〕12 号"_s;
    approval.authority = u"合肥市人力资源和社会保障局"_s;
    approval.approvedOn = u"2025-03-05"_s;
    approval.approved = {{{PostKind::Professional, 7}, 6},
                         {{PostKind::Professional, 10}, 12},
                         {{PostKind::Professional, 12}, 5},
                         {{PostKind::Management, 5}, 2},
                         {{PostKind::Skilled, kOrdinaryGrade}, 1}};
    return approval;
}

EvidenceRef stampedForm(Store& store, const QString& folder, const QByteArray& content)
{
    QFile file(QDir(folder).filePath(u"岗位核准表.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("form");
    file.close();
    auto put =
        waitFor(store.writeEvidence([&](Connection& c) { return putContent(c, file.fileName()); }));
    if (!put)
        qFatal("form: %s", qPrintable(put.error().reason));
    return put.value();
}

Result<void> submit(Store& store, const PostApproval& approval, const EvidenceRef& form)
{
    return waitFor(store.write(
        [&](Connection& c) { return submitPosts(c, store.session(), approval, form); }));
}

Posts postsOf(Store& store)
{
    auto posts = waitFor(store.read([](Connection& c) { return readPosts(c); }));
    if (!posts)
        qFatal("posts: %s", qPrintable(posts.error().reason + posts.error().detail));
    return posts.value();
}

} // namespace titledesk
