// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through 管理设置.
#include "evidence.h"
#include "posts.h"
#include "submitpostsdialog.h"
#include "tour.h"
#include "uniteditdialog.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

PostApproval tourPosts()
{
    PostApproval approval{
        u"皖人社核〔2025〕12 号"_s, u"合肥市人力资源和社会保障局"_s, u"2025-03-05"_s, {}};
    for (const auto& [grade, posts] :
         {std::pair(4, 2), {5, 4}, {6, 8}, {7, 12}, {8, 15}, {9, 20}, {10, 18}, {11, 10}, {12, 9}})
        approval.approved.insert({PostKind::Professional, grade}, posts);
    approval.approved.insert({PostKind::Management, 5}, 2);
    approval.approved.insert({PostKind::Management, 7}, 4);
    approval.approved.insert({PostKind::Skilled, 3}, 2);
    return approval;
}

/// Submitted with some filled; where an earlier round did so already, nothing happens.
void submitTourPosts(Store& store)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"岗位核准表.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n") <= 0)
        return;
    file.close();
    const auto form =
        waitFor(store.writeEvidence([&](Connection& c) { return putContent(c, file.fileName()); }));
    if (!form)
        return;
    FilledPosts filled{tourPosts().approved, u"2026-06-30"_s};
    for (int& posts : filled.filled)
        posts -= posts > 3 ? 2 : 0;
    filled.filled[{PostKind::Professional, 8}] = 16;
    const auto written = waitFor(store.write([&](Connection& c) -> Result<void> {
        if (auto done = submitPosts(c, store.session(), tourPosts(), form.value()); !done)
            return done;
        return writeFilledPosts(c, store.session(), filled);
    }));
    (void)written;
}

} // namespace

void Tour::settings()
{
    using To = Place::Kind;
    show(u"unit"_s, {.kind = To::Unit});
    show(u"posts"_s, {.kind = To::Posts});
    submitTourPosts(*m_store);
    show(u"posts-submitted"_s, {.kind = To::Posts});
    show(u"phrases"_s, {.kind = To::Phrases});
    show(u"appearance"_s, {.kind = To::Appearance});
    show(u"central"_s, {.kind = To::Central});
    (new UnitEditDialog(m_window->context(), m_window.get()))->open();
    saveDialog(u"unit-edit"_s);
    (new SubmitPostsDialog(tourPosts(), u"岗位核准表.pdf"_s, m_window.get()))->open();
    saveDialog(u"posts-submit"_s);
}

} // namespace titledesk
