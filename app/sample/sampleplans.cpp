// SPDX-License-Identifier: GPL-3.0-or-later
// What a sample has beside people: plans whose deadlines fit today, publicities, news, posts.
#include "samplebatch.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kYears = 3;

/// Days from today to the unit's deadline of this year's plans: near, open, far, far, past.
struct SamplePlan {
    const char16_t* series;
    int days;
};
constexpr std::array kPlans{SamplePlan{u"school_teacher", 3}, SamplePlan{u"health", 11},
                            SamplePlan{u"engineering", 24}, SamplePlan{u"agriculture", 45},
                            SamplePlan{u"accounting", -9}};

QString uuidOf(const QString& name)
{
    static const QUuid space(u"6f1f7b0e-4a55-5a58-9a0a-7f2f6d1c0d11"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QString word(const QDate& day)
{
    return day.toString(u"yyyy年M月d日"_s);
}

} // namespace

void SampleMaker::makePlans()
{
    const Field* series = Catalog::builtIn().item(kApplicationItem)->field(u"series");
    const auto add = [&](const QString& key, int year, const QDate& deadline) {
        m_plans.append({key, year,
                        u"%1年度%2系列职称评审"_s.arg(year).arg(series->value(key)->name.zh),
                        deadline});
    };
    for (int year = m_today.year() - kYears + 1; year <= m_today.year(); ++year)
        for (const SamplePlan& plan : kPlans)
            add(QString::fromUtf16(plan.series), year,
                year == m_today.year() ? m_today.addDays(plan.days) : QDate(year, 9, 30));
    add(u"crafts"_s, m_today.year(), m_today.addDays(120)); // not open yet
}

void SampleMaker::makePapers()
{
    m_proof = m_files.page(u"单位公示证明"_s,
                           {{u"公示内容"_s, u"职称申报人员名单及申报材料"_s},
                            {u"公示地点"_s, u"单位公告栏"_s},
                            {u"公示结果"_s, u"无异议"_s}},
                           word(m_today.addDays(-3)));
    m_stamped = m_files.page(u"单位推荐意见"_s, {{u"推荐意见"_s, u"同意推荐"_s}},
                             word(m_today.addDays(-3)));
    if (m_unit.nature == u"public_institution")
        m_form = m_files.page(u"岗位核准表"_s,
                              {{u"核准机关"_s, u"人力资源和社会保障局"_s},
                               {u"岗位类别"_s, u"专业技术岗位、管理岗位"_s}},
                              word(QDate(m_today.year() - 1, 3, 20)));
}

Result<void> SampleMaker::writePapers(SampleWriter& writer)
{
    for (Plan& plan : m_plans) {
        if (auto done = writePlan(plan, writer); !done)
            return done;
        if (auto done = writePublicities(plan, writer); !done)
            return done;
    }
    if (auto done = writeNews(writer); !done)
        return done;
    return m_form.sha256.isEmpty() ? Result<void>() : writePosts(writer);
}

Result<void> SampleMaker::writePlan(const Plan& plan, SampleWriter& writer)
{
    const QString id = u"sample-%1-%2"_s.arg(plan.series).arg(plan.year);
    const QJsonObject details{
        {u"body"_s, u"安徽省人力资源和社会保障厅"_s},
        {u"series"_s, plan.series},
        {u"personal_from"_s, plan.deadline.addDays(-60).toString(Qt::ISODate)},
        {u"personal_to"_s, plan.deadline.addDays(-5).toString(Qt::ISODate)},
        {u"authority_deadline"_s, plan.deadline.addDays(20).toString(Qt::ISODate)},
        {u"years_until"_s, QDate(plan.year, 12, 31).toString(Qt::ISODate)},
        {u"document_no"_s, u"皖人社秘〔%1〕示例"_s.arg(plan.year)},
        {u"phone"_s, u"0551-00000000"_s},
        {u"nodes"_s, QJsonArray{u"个人提交"_s, u"单位审核"_s, u"主管部门审核"_s, u"评委会"_s}}};
    return writer.plan(id, plan.name, plan.year,
                       plan.name.section(u'职', 0, 0) + u"高级评审委员会"_s, plan.deadline,
                       details);
}

Result<void> SampleMaker::writePublicities(Plan& plan, SampleWriter& writer)
{
    const bool present = plan.year == m_today.year();
    SamplePublicity notice;
    notice.place = u"单位公告栏、单位网站"_s;
    notice.department = u"人事科"_s;
    notice.result = u"无异议"_s;
    notice.from = present ? m_today.addDays(-17) : QDate(plan.year, 9, 2);
    notice.to = present ? m_today.addDays(-3) : QDate(plan.year, 9, 13);
    notice.uuid = uuidOf(u"ended-"_s + plan.name);
    if (!m_proof.sha256.isEmpty())
        notice.proof = {m_proof};
    auto ended = writer.publicity(notice);
    if (!ended)
        return ended.error();
    plan.ended = ended.value();
    if (!present)
        return {};
    notice.from = m_today.addDays(-2);
    notice.to = m_today.addDays(9);
    notice.result.clear();
    notice.proof.clear();
    notice.uuid = uuidOf(u"running-"_s + plan.name);
    auto running = writer.publicity(notice);
    if (!running)
        return running.error();
    plan.running = running.value();
    return {};
}

Result<void> SampleMaker::writeNews(SampleWriter& writer)
{
    QDate day = m_today.addDays(-1);
    int number = 0;
    const QStringList& bodies = m_words.list(u"news.body"_s);
    for (int year = m_today.year(); year > m_today.year() - kYears; --year) {
        for (QString title : m_words.list(u"news"_s)) {
            title.replace(u"{year}"_s, QString::number(year));
            const QDateTime at(std::min(day, QDate(year, 11, 30)), QTime(2, 0), Qt::UTC);
            const QString& body = bodies.at(number % bodies.size()); // short ones and long ones
            if (auto done = writer.news(u"sample-news-%1"_s.arg(++number), title, body, at); !done)
                return done;
            day = at.date().addDays(-m_random.between(6, 40));
        }
    }
    return {};
}

Result<void> SampleMaker::writePosts(SampleWriter& writer)
{
    SamplePosts posts;
    posts.documentNo = u"人社岗〔%1〕示例"_s.arg(m_today.year() - 1);
    posts.authority = u"人力资源和社会保障局"_s;
    posts.approvedOn = QDate(m_today.year() - 1, 3, 20);
    posts.form = m_form;
    // In hundredths of the staff; one grade has more filled than were approved, which is warned of.
    const QMap<int, std::pair<int, int>> shares{
        {4, {2, 1}},   {5, {3, 2}},    {6, {5, 4}},    {7, {10, 8}},   {8, {10, 9}},
        {9, {13, 12}}, {10, {15, 17}}, {11, {16, 12}}, {12, {20, 15}}, {13, {6, 2}}};
    const int staff = std::max(40, m_options.people);
    for (auto it = shares.cbegin(); it != shares.cend(); ++it)
        posts.professional[it.key()] = {std::max(1, it->first * staff / 100),
                                        it->second * staff / 100};
    posts.management = {{7, {1, 1}}, {8, {2, 1}}, {9, {2, 2}}};
    return writer.posts(posts);
}

SampleNotices SampleMaker::noticesOf(const Plan& plan) const
{
    SampleNotices notices;
    notices.ended = plan.ended;
    notices.running = plan.running;
    notices.latest = plan.deadline.addDays(-5);
    notices.posts = m_unit.nature == u"public_institution";
    if (!m_stamped.sha256.isEmpty())
        notices.stamped = {m_stamped};
    return notices;
}

} // namespace titledesk
