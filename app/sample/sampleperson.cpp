// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleperson.h"

#include "identifiers.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QStringList& professions()
{
    static const QStringList all{u"school_teacher"_s, u"health"_s, u"engineering"_s,
                                 u"agriculture"_s, u"accounting"_s};
    return all;
}

struct Step {
    QString level;
    int yearsOfWork; ///< before it is usually reached
    int postGrade;
};

const QVector<Step>& steps()
{
    static const QVector<Step> all{{u"junior"_s, 1, 13},
                                   {u"assistant"_s, 2, 12},
                                   {u"intermediate"_s, 7, 10},
                                   {u"associate_senior"_s, 13, 7},
                                   {u"senior"_s, 20, 4}};
    return all;
}

} // namespace

Fields SamplePerson::registration(const QDate& registeredAt) const
{
    return {{u"name"_s, name},
            {u"sex"_s, sex},
            {u"id_type"_s, u"resident_id"_s},
            {u"id_number"_s, idNumber},
            {u"mobile"_s, mobile},
            {u"staff_no"_s, u"T%1"_s.arg(number + 1, 6, 10, QChar(u'0'))},
            {u"political_status"_s, political},
            {u"email"_s, u"t%1@example.com"_s.arg(number + 1)},
            {u"department"_s, department},
            {u"registered_at"_s, registeredAt.toString(Qt::ISODate)}};
}

SamplePeople::SamplePeople(const SampleWords& words, const QDate& today, QSet<QString> taken)
    : m_words(words)
    , m_today(today)
    , m_taken(std::move(taken))
{
}

SamplePerson SamplePeople::make(int number, SampleRandom& random)
{
    SamplePerson person;
    person.number = number;
    const bool female = random.percent(54);
    person.sex = female ? u"female"_s : u"male"_s;
    person.name = random.pick(m_words.list(u"surname"_s)) +
                  random.pick(m_words.list(female ? u"given.female"_s : u"given.male"_s));
    person.profession = professions().at(number % professions().size());
    person.department = random.pick(m_words.list(u"department"_s, person.profession));
    person.political = random.pick(m_words.list(u"political"_s));
    static const QStringList prefixes{u"138"_s, u"139"_s, u"136"_s, u"150"_s, u"186"_s, u"177"_s};
    person.mobile = random.pick(prefixes) + QString::number(random.between(10000000, 99999999));
    person.birth = random.day(m_today.addYears(-54), m_today.addYears(-28));
    person.idNumber = idNumber(person, random);
    giveCareer(person, random);
    return person;
}

QString SamplePeople::idNumber(const SamplePerson& person, SampleRandom& random)
{
    const int parity = person.sex == u"male" ? 1 : 0;
    for (;;) {
        const int order = random.below(500) * 2 + parity;
        const QString first = u"340000"_s + person.birth.toString(u"yyyyMMdd"_s) +
                              u"%1"_s.arg(order, 3, 10, QChar(u'0'));
        const QString whole = first + idNumberCheckCharacter(first);
        // What ends in 000 passes for a number that a spreadsheet has cut short.
        if (!whole.endsWith(u"000") && !m_taken.contains(whole)) {
            m_taken.insert(whole);
            return whole;
        }
    }
}

void SamplePeople::giveCareer(SamplePerson& person, SampleRandom& random) const
{
    const int school = person.birth.year() + 18;
    const int kind = random.below(100);
    const auto study = [&](const QString& level, int from, int years) {
        person.schooling.append({level, QDate(from, 9, 1), QDate(from + years, 6, 30)});
        return from + years;
    };
    int graduated =
        kind < 12 ? study(u"junior_college"_s, school, 3) : study(u"bachelor"_s, school, 4);
    if (kind >= 70 && graduated + 3 < m_today.year())
        graduated = study(u"master"_s, graduated, 3);
    if (kind >= 94 && graduated + 4 < m_today.year())
        graduated = study(u"doctor"_s, graduated, 3);
    person.workStart = QDate(graduated, 7, 1);
    const QStringList& titles = m_words.list(u"titles"_s, person.profession);
    for (qsizetype i = 0; i < steps().size(); ++i) {
        const Step& step = steps().at(i);
        const QDate obtained(graduated + step.yearsOfWork, 12, random.between(1, 28));
        if (obtained >= m_today || (i == 0 && kind >= 12) || (i == 4 && kind % 3 != 0))
            continue;
        person.titles.append({step.level, titles.value(4 - i), obtained, step.postGrade});
    }
}

} // namespace titledesk
