// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefields.h"

#include "datetext.h"
#include "samplenumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kCoursesAYear = 3;

QString month(const QDate& date)
{
    return date.toString(u"yyyy-MM"_s);
}

} // namespace

SampleFields::SampleFields(const SampleWords& words, const QDate& today)
    : m_words(words)
    , m_today(today)
{
}

QString SampleFields::serial(const QString& prefix)
{
    return prefix + u"%1"_s.arg(++m_serial, 8, 10, QChar(u'0'));
}

QString SampleFields::text(const QString& key, const SamplePerson& person, SampleRandom& random)
{
    return m_words.text(key, person.profession, random);
}

Fields SampleFields::achievement(const Item& item, const SamplePerson& person, int number,
                                 SampleRandom& random)
{
    if (item.key == u"education")
        return education(person, number, random);
    if (item.key == u"work_history")
        return work(person, number, random);
    if (item.key == u"continuing_education")
        return course(person, number, random);
    if (item.key == u"current_title")
        return title(person, number, random);
    if (item.key == u"appointment")
        return appointment(person, number, random);
    return any(item, person, number, random);
}

Fields SampleFields::education(const SamplePerson& person, int number, SampleRandom& random)
{
    if (number >= person.schooling.size())
        return {};
    const SampleSchooling& study = person.schooling.at(number);
    const bool degree = study.level != u"junior_college";
    Fields fields{{u"school"_s, random.pick(m_words.list(u"school"_s))},
                  {u"major"_s, text(u"major"_s, person, random)},
                  {u"level"_s, study.level},
                  {u"degree"_s, degree ? study.level : u"none"_s},
                  {u"mode"_s, u"full_time"_s},
                  {u"start"_s, month(study.start)},
                  {u"graduation"_s, month(study.graduation)},
                  {u"certificate_no"_s, serial(u"1035"_s)}};
    if (degree)
        fields[u"degree_no"_s] = serial(u"1035X"_s);
    return fields;
}

Fields SampleFields::work(const SamplePerson& person, int number, SampleRandom& random)
{
    // Two employers at most, one after the other: the second is this unit.
    const QDate change = person.workStart.addYears(3);
    const bool moved = person.number % 2 == 0 && change < m_today.addYears(-1);
    if (number > (moved ? 1 : 0))
        return {};
    const bool here = !moved || number == 1;
    Fields fields{{u"employer"_s, here ? m_words.text(u"assessor"_s, {}, random)
                                       : text(u"employer.before"_s, person, random)},
                  {u"position"_s, text(u"position"_s, person, random)},
                  {u"start"_s, month(here && moved ? change : person.workStart)},
                  {u"duties"_s, text(u"work_history.duties"_s, person, random)},
                  {u"witness"_s, text(u"witness"_s, person, random)}};
    if (here)
        fields[u"department"_s] = person.department;
    else
        fields[u"end"_s] = month(change);
    return fields;
}

Fields SampleFields::course(const SamplePerson& person, int number, SampleRandom& random)
{
    // Each year's three come to what the rules ask for: 90 hours and 60 of them professional, 25
    // credits of health, 90 of accounting.
    const int year = m_today.year() - 1 - number / kCoursesAYear;
    if (year < person.workStart.year() + 1)
        return {};
    const bool general = number % kCoursesAYear == 0;
    const QDate start = random.day(QDate(year, 3, 1), QDate(year, 10, 31));
    Fields fields{{u"year"_s, QString::number(year)},
                  {u"kind"_s, general ? u"public"_s : u"professional"_s},
                  {u"subject"_s,
                   text(general ? u"subject.public"_s : u"subject.professional"_s, person, random)},
                  {u"organizer"_s, text(u"organizer"_s, person, random)},
                  {u"start"_s, start.toString(Qt::ISODate)},
                  {u"end"_s, start.addDays(random.between(2, 12)).toString(Qt::ISODate)},
                  {u"certificate_no"_s, serial(u"JX%1"_s.arg(year))}};
    if (person.profession == u"health" || person.profession == u"accounting") {
        const bool health = person.profession == u"health";
        fields[u"credits"_s] = QString::number(health ? 10 : 30);
        if (health)
            fields[u"credit_class"_s] = general ? u"class_2"_s : u"class_1"_s;
    } else {
        fields[u"hours"_s] = QString::number(general ? 30 : random.between(30, 40));
    }
    return fields;
}

Fields SampleFields::title(const SamplePerson& person, int number, SampleRandom& random)
{
    if (number >= person.titles.size())
        return {};
    const SampleTitle& held = person.titles.at(number);
    return {{u"series"_s, person.profession},
            {u"title"_s, held.title},
            {u"level"_s, held.level},
            {u"obtained_on"_s, held.obtained.toString(Qt::ISODate)},
            {u"specialty"_s, text(u"major"_s, person, random)},
            {u"obtained_by"_s, held.level == u"assistant" ? u"recognition"_s : u"review"_s},
            {u"issuer"_s, text(u"issuer"_s, person, random)},
            {u"certificate_no"_s, serial(u"皖职"_s)}};
}

Fields SampleFields::appointment(const SamplePerson& person, int number, SampleRandom& random)
{
    if (number >= person.titles.size())
        return {};
    const SampleTitle& held = person.titles.at(number);
    const QDate start = held.obtained.addMonths(random.between(1, 4));
    if (start > m_today)
        return {};
    Fields fields{{u"post"_s, held.title},
                  {u"grade"_s, QString::number(held.postGrade)},
                  {u"start"_s, month(start)}};
    if (number + 1 < person.titles.size())
        fields[u"end"_s] = month(std::max(start, person.titles.at(number + 1).obtained));
    return fields;
}

Fields SampleFields::application(const SamplePerson& person, int year, const QString& plan,
                                 SampleRandom& random)
{
    static const QStringList levels{u"junior"_s, u"assistant"_s, u"intermediate"_s,
                                    u"associate_senior"_s, u"senior"_s};
    const SampleTitle* held = nullptr;
    for (const SampleTitle& each : person.titles)
        if (each.obtained.year() < year)
            held = &each;
    const qsizetype next = held ? levels.indexOf(held->level) + 1 : 1;
    if (next >= levels.size())
        return {};
    const QString wanted = m_words.list(u"titles"_s, person.profession).value(4 - next);
    Fields fields{{u"year"_s, QString::number(year)},
                  {u"plan"_s, plan},
                  {u"series"_s, person.profession},
                  {u"title"_s, wanted},
                  {u"level"_s, levels.at(next)},
                  {u"specialty"_s, text(u"major"_s, person, random)},
                  {u"kind"_s, random.percent(92) ? u"regular"_s : u"exceptional"_s},
                  {u"achievements"_s, text(u"achievements"_s, person, random)},
                  {u"statement"_s, text(u"statement"_s, person, random)}};
    if (held) {
        fields[u"current_title"_s] = held->title;
        fields[u"current_title_on"_s] = month(held->obtained);
        fields[u"years_in_title"_s] = QString::number(year - held->obtained.year());
    }
    return fields;
}

Fields SampleFields::any(const Item& item, const SamplePerson& person, int number,
                         SampleRandom& random)
{
    Fields fields;
    for (const Field& field : item.fields) {
        const bool needed = field.required || field.key == item.periodEnd ||
                            std::ranges::any_of(item.requiredAny, [&](const QStringList& keys) {
                                return keys.contains(field.key);
                            });
        if (!needed && random.percent(15))
            continue;
        const QString text = value(item, field, person, number, fields, random);
        if (!text.isEmpty())
            fields[field.key] = text;
        else if (field.required)
            return {};
    }
    return fields;
}

QString SampleFields::value(const Item& item, const Field& field, const SamplePerson& person,
                            int number, const Fields& fields, SampleRandom& random)
{
    switch (field.type) {
    case FieldType::Year: {
        // Several kinds may share a year: those of teachers and of physicians.
        const int year = m_today.year() - 1 - number;
        return year > person.workStart.year() ? QString::number(year) : QString();
    }
    case FieldType::SchoolYear: {
        const int year = m_today.year() - 1 - number;
        return year > person.workStart.year() ? u"%1-%2"_s.arg(year).arg(year + 1) : QString();
    }
    case FieldType::Date:
    case FieldType::Month:
        return date(item, field, person, fields, random);
    case FieldType::Enum:
    case FieldType::MultiEnum:
        return choice(field, random);
    case FieldType::Integer:
    case FieldType::Decimal: {
        const int least = int(field.min.value_or(0));
        const int most = field.key == u"rank" ? 5 : int(std::min(field.max.value_or(400), 400.0));
        return QString::number(random.between(std::max(least, 1), most));
    }
    case FieldType::Isbn:
        return sampleIsbn(++m_serial);
    case FieldType::Issn:
        return sampleIssn(random.between(1000, 2999));
    case FieldType::PatentNo:
        return samplePatentNumber(m_today.year() - random.between(2, 8), ++m_serial);
    case FieldType::Text:
    case FieldType::LongText:
        if (field.key.endsWith(u"number") || field.key.endsWith(u"_no"))
            return serial(u"皖%1-"_s.arg(m_today.year() - random.between(1, 9)));
        if (const QString own = text(item.key + u'.' + field.key, person, random); !own.isEmpty())
            return own;
        return text(field.key, person, random);
    case FieldType::IdNumber:
    case FieldType::Phone:
    case FieldType::Email:
    case FieldType::CreditCode:
        return {};
    }
    Q_UNREACHABLE();
}

QString SampleFields::date(const Item& item, const Field& field, const SamplePerson& person,
                           const Fields& fields, SampleRandom& random)
{
    const QDate first = person.workStart.addMonths(2);
    if (!field.after.isEmpty()) {
        const QDate start = dateOfCanonical(fields.value(field.after));
        const QDate end = start.addMonths(random.between(3, 30));
        return end < m_today || field.mayBeAhead ? month(end) : month(m_today);
    }
    if (field.mayBeAhead)
        return month(m_today.addMonths(random.between(3, 40)));
    const bool starts = field.key == item.periodStart;
    const QDate day = random.day(std::max(first, m_today.addYears(-12)),
                                 starts ? m_today.addMonths(-4) : m_today.addDays(-40));
    return field.monthPrecision && random.percent(60) ? month(day) : day.toString(Qt::ISODate);
}

QString SampleFields::choice(const Field& field, SampleRandom& random)
{
    // Most results are good ones.
    if (field.key == u"result")
        return random.percent(18) ? u"excellent"_s : u"qualified"_s;
    return random.pick(field.values).key;
}

QDate SampleFields::lastDay(const Fields& fields, const QDate& today)
{
    QDate last;
    for (const QString& value : fields) {
        const QDate date = value.size() <= 10 ? lastDateOfCanonical(value) : QDate();
        if (date.isValid() && date <= today && (!last.isValid() || date > last))
            last = date;
    }
    if (const int year = fields.value(u"year"_s).toInt(); year > 0)
        last = std::max(last, std::min(QDate(year, 12, 31), today));
    return last.isValid() ? last : today.addYears(-5);
}

} // namespace titledesk
