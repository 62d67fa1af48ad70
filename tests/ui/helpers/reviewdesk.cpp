// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewdesk.h"

#include "audit.h"
#include "recommending.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

struct Colleague {
    const char16_t* name;
    const char16_t* department;
};

constexpr std::array kColleagues{
    Colleague{u"李明", u"语文组"}, Colleague{u"王秀英", u"数学组"},
    Colleague{u"张伟", u"英语组"}, Colleague{u"刘洋", u"物理组"},
    Colleague{u"陈静", u"语文组"}, Colleague{u"欧阳志远", u"信息中心"},
    Colleague{u"赵丽", u"化学组"}, Colleague{u"孙建国", u"教务处"},
};

constexpr std::array kSubjects{u"新课程标准与课堂教学改革专题研修",
                               u"安徽省专业技术人员公需科目：数字经济与人工智能",
                               u"中小学教师信息技术应用能力提升工程 2.0"};

Fields rosterOf(int person)
{
    Fields fields = rosterRow(person);
    const Colleague& colleague = kColleagues[size_t(person)];
    fields[u"name"_s] = QString::fromUtf16(colleague.name);
    fields[u"department"_s] = QString::fromUtf16(colleague.department);
    return fields;
}

Fields courseOf(int person, int number)
{
    Fields fields = courseRow(number, QString::number(24 + 6 * number));
    fields[u"subject"_s] = QString::fromUtf16(kSubjects[size_t(number)]);
    fields[u"organizer"_s] = u"合肥市教师进修学校"_s;
    fields[u"kind"_s] = number == 1 ? u"public"_s : u"professional"_s;
    fields[u"certificate_no"_s] = u"JX2025%1%2"_s.arg(person, 3, 10, QChar(u'0')).arg(number);
    // One course of one person ends before it starts: a check of level error.
    fields[u"end"_s] = person == 0 && number == 2 ? u"2025-02-01"_s : u"2025-03-20"_s;
    return fields;
}

Fields applicationFields()
{
    return {
        {u"year"_s, u"2026"_s},
        {u"plan"_s, u"2026 年度中小学教师系列评审"_s},
        {u"series"_s,
         Catalog::builtIn().item(u"application")->field(u"series")->values.first().key},
        {u"title"_s, u"高级教师"_s},
        {u"level"_s, Catalog::builtIn().item(u"application")->field(u"level")->values.first().key},
        {u"specialty"_s, u"语文"_s},
        {u"kind"_s, u"regular"_s},
        {u"current_title"_s, u"一级教师"_s},
        {u"current_title_on"_s, u"2019-12-01"_s}};
}

} // namespace

ReviewDesk::ReviewDesk(const QString& nature)
{
    QCoreApplication::setOrganizationName(u"TitleDesk"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Connection::forbidThread(nullptr);
    m_store = createIn(m_fixture, nature);
    fillStore();
    m_context = std::make_unique<DeskContext>(*m_store, Catalog::builtIn());
    forbid();
}

ReviewDesk::~ReviewDesk()
{
    Connection::forbidThread(nullptr);
}

void ReviewDesk::forbid()
{
    Connection::forbidThread(QThread::currentThreadId());
}

void ReviewDesk::fillStore()
{
    const QString course = u"continuing_education"_s;
    for (int person = 0; person < kPeople; ++person) {
        if (!take(*m_store, u"registration"_s, person, rosterOf(person)))
            qFatal("the roster was refused");
    }
    passRegistrations(*m_store);
    for (int number = 0; number < kCourses; ++number) {
        for (int person = 0; person < kPeople; ++person) {
            if (!take(*m_store, course, person, courseOf(person, number)))
                qFatal("a course was refused");
        }
    }
    if (!take(*m_store, u"application"_s, 0, applicationFields()))
        qFatal("the application was refused");
}

QVector<SubmissionId> ReviewDesk::ids(const SubmissionQuery& query)
{
    return aside([&] { return allIds(*m_store, query); });
}

SubmissionDetail ReviewDesk::detail(SubmissionId id)
{
    return aside([&] {
        return waitFor(m_store->read([&](Connection& connection) {
                   return Submissions(connection, Catalog::builtIn())
                       .detail(id, m_store->session().account);
               }))
            .value();
    });
}

QVector<AuditEntry> ReviewDesk::audit()
{
    return aside([&] {
        return waitFor(
                   m_store->read([](Connection& connection) { return auditEntries(connection); }))
            .value();
    });
}

} // namespace titledesk
