// SPDX-License-Identifier: GPL-3.0-or-later
#include "applications.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPersonalDays = 60;
constexpr int kUnitDays = 10;

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QDateTime daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days);
}

} // namespace

QJsonObject planJson(const QString& id, const QString& name, int year, int days)
{
    const QDate deadline = QDate::currentDate().addDays(days);
    return {
        {u"id"_s, id},
        {u"name"_s, name},
        {u"year"_s, year},
        {u"committee"_s, u"安徽省中小学教师高级评审委员会"_s},
        {u"unit_deadline"_s, dayText(deadline)},
        {u"details"_s, QJsonObject{{u"body"_s, u"安徽省教育厅"_s},
                                   {u"series"_s, u"school_teacher"_s},
                                   {u"levels"_s, QJsonArray{u"associate_senior"_s}},
                                   {u"personal_from"_s, dayText(deadline.addDays(-kPersonalDays))},
                                   {u"personal_to"_s, dayText(deadline.addDays(-kUnitDays))},
                                   {u"authority_deadline"_s, dayText(deadline.addDays(kUnitDays))},
                                   {u"years_until"_s, dayText(QDate(year, 12, 31))},
                                   {u"document_no"_s, u"皖人社秘〔%1〕1 号"_s.arg(year)},
                                   {u"phone"_s, u"0551-00000000"_s},
                                   {u"nodes"_s, QJsonArray{u"个人提交"_s, u"单位审核"_s,
                                                           u"主管部门审核"_s, u"评委会"_s}}}}};
}

Result<void> takePlans(Store& store, const QJsonArray& plans)
{
    return waitFor(store.write([&](Connection& c) {
        return InboxWriter(c, Catalog::builtIn(), store.session()).plans(plans);
    }));
}

Fields applicationRow(const QString& plan, int year)
{
    return {{u"year"_s, QString::number(year)},
            {u"plan"_s, plan},
            {u"series"_s, u"school_teacher"_s},
            {u"title"_s, u"高级教师"_s},
            {u"level"_s, u"associate_senior"_s},
            {u"specialty"_s, u"语文"_s},
            {u"kind"_s, u"regular"_s},
            {u"current_title"_s, u"一级教师"_s},
            {u"current_title_on"_s, u"2019-12"_s}};
}

SubmissionId takeApplication(Store& store, int person, const Fields& fields)
{
    SubmissionQuery query;
    query.kind = Kind::Application;
    query.sort = SubmissionQuery::Sort::Number;
    const auto taken = take(store, u"application"_s, person, fields);
    if (!taken)
        qFatal("application: %s", qPrintable(taken.error().reason));
    return allIds(store, query).last();
}

Result<void> decideLongAgo(Store& store, SubmissionId id, Action action, int days,
                           const QString& dueBy)
{
    return waitFor(store.write([&](Connection& c) -> Result<void> {
        const qint64 at = daysAgo(days).toMSecsSinceEpoch();
        // It was submitted before it was decided.
        Statement earlier(c, u"UPDATE submission SET submitted_at = min(submitted_at, ?) "
                             "WHERE id = ?"_s);
        earlier.bind(at - 1000).bind(id.value);
        if (auto done = earlier.run(); !done)
            return done;
        Statement insert(c, u"INSERT INTO decision (id, submission_id, version, action, opinion, "
                            "account, desk, decided_at, batch, due_by) SELECT ?, id, version, ?, "
                            "?, 'admin', ?, ?, ?, ? FROM submission WHERE id = ?"_s);
        const QString decision = newUuid7();
        insert.bind(decision).bind(key(action)).bind(u"1. 缺少页码\n2. 印章不清"_s);
        insert.bind(newUuid7()).bind(at).bind(decision);
        insert.bind(dueBy.isEmpty() ? QVariant() : QVariant(dueBy)).bind(id.value);
        return insert.run();
    }));
}

Result<InboxOutcome> takeProgress(Store& store, const QString& uuid, const QString& node,
                                  const QString& result, const QString& opinion, int days)
{
    return waitFor(store.write([&](Connection& c) -> Result<InboxOutcome> {
        InboxWriter writer(c, Catalog::builtIn(), store.session());
        auto cursor = writer.cursor();
        if (!cursor)
            return cursor.error();
        const QJsonObject progress{{u"submission"_s, uuid},
                                   {u"node"_s, node},
                                   {u"result"_s, result},
                                   {u"opinion"_s, opinion},
                                   {u"time"_s, daysAgo(days).toString(Qt::ISODateWithMs)}};
        return writer.page(cursor.value(),
                           {QJsonObject{{u"type"_s, u"progress"_s}, {u"progress"_s, progress}}},
                           cursor.value() + u"+"_s);
    }));
}

} // namespace titledesk
