// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through 管理设置.
#include "posts.h"
#include "settings.h"
#include "submitpostsdialog.h"
#include "tour.h"
#include "uniteditdialog.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

/// A unit that has nothing yet, and its posts that were not submitted: the sample's are.
void Tour::showNewUnit()
{
    const QTemporaryDir folder;
    NewStore what;
    what.unit = m_store->session().unit;
    what.password = u"tour-2026"_s;
    auto created = Store::create(folder.filePath(u"unit"_s), what);
    if (!created)
        return;
    Store& store = *created.value().store;
    const QByteArray draft = QJsonDocument(postApprovalToJson(tourPosts())).toJson();
    const auto kept = waitFor(store.write(
        [&](Connection& c) { return setSetting(c, u"draft.posts"_s, QString::fromUtf8(draft)); }));
    MainWindow window(store, Catalog::builtIn());
    window.resize(m_size);
    window.show();
    QTest::qWait(900);
    visit(window, u"home-new"_s);
    window.goTo({.kind = Place::Kind::Posts});
    QTest::qWait(900);
    m_good = m_good && kept;
    visit(window, u"posts-draft"_s);
}

void Tour::settings()
{
    using To = Place::Kind;
    show(u"unit"_s, {.kind = To::Unit});
    const bool hasPosts = m_store->session().unit.isPublicInstitution();
    if (hasPosts) {
        show(u"posts"_s, {.kind = To::Posts});
        showNewUnit();
    }
    show(u"phrases"_s, {.kind = To::Phrases});
    show(u"appearance"_s, {.kind = To::Appearance});
    show(u"central"_s, {.kind = To::Central});
    (new UnitEditDialog(m_window->context(), m_window.get()))->open();
    visitDialog(u"unit-edit"_s);
    if (!hasPosts)
        return;
    (new SubmitPostsDialog(tourPosts(), u"岗位核准表.pdf"_s, m_window.get()))->open();
    visitDialog(u"posts-submit"_s);
}

} // namespace titledesk
