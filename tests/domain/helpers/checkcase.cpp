// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcase.h"

using namespace Qt::StringLiterals;

namespace titledesk::test {

CheckedPerson teacher()
{
    CheckedPerson person;
    person.name = u"石瑞红"_s;
    person.idType = u"resident_id"_s;
    person.idNumber = u"340000197005046375"_s;
    person.sex = u"male"_s;
    person.registration = State::Passed;
    person.registered = true;
    return person;
}

RelatedSubmission own(const QString& item, const Fields& fields, State state)
{
    return {SubmissionId{1}, item, u"石瑞红"_s, true, state, fields};
}

Fields paper()
{
    return {{u"title"_s, u"题目"_s},
            {u"journal"_s, u"刊物"_s},
            {u"issn"_s, u"0254-4156"_s},
            {u"published_on"_s, u"2025-01-03"_s},
            {u"rank"_s, u"1"_s}};
}

Fields registration()
{
    return {{u"name"_s, u"石瑞红"_s},
            {u"sex"_s, u"male"_s},
            {u"id_number"_s, u"340000197005046375"_s},
            {u"mobile"_s, u"19912597620"_s}};
}

Fields with(Fields fields, const QString& key, const QString& value)
{
    fields.insert(key, value);
    return fields;
}

Fields work(const QString& start, const QString& end, const QString& employer)
{
    return {{u"employer"_s, employer},
            {u"position"_s, u"教师"_s},
            {u"start"_s, start},
            {u"end"_s, end}};
}

Fields study(const QString& level, const QString& start, const QString& graduation,
             const QString& mode)
{
    return {{u"school"_s, u"学校"_s}, {u"major"_s, u"专业"_s},       {u"level"_s, level},
            {u"start"_s, start},      {u"graduation"_s, graduation}, {u"mode"_s, mode}};
}

Fields course(const QString& kind, const QString& hours, const QString& subject)
{
    return {{u"year"_s, u"2026"_s},      {u"kind"_s, kind},   {u"subject"_s, subject},
            {u"organizer"_s, u"主办"_s}, {u"hours"_s, hours}, {u"start"_s, u"2026-03-01"_s}};
}

Fields application(const QString& level, const QString& kind)
{
    return {{u"year"_s, u"2026"_s},  {u"plan"_s, u"计划"_s}, {u"series"_s, u"engineering"_s},
            {u"title"_s, u"职称"_s}, {u"level"_s, level},    {u"specialty"_s, u"专业"_s},
            {u"kind"_s, kind}};
}

Fields title(const QString& level, const QString& obtained)
{
    return {{u"series"_s, u"engineering"_s},
            {u"title"_s, u"职称"_s},
            {u"level"_s, level},
            {u"obtained_on"_s, obtained},
            {u"issuer"_s, u"机关"_s}};
}

QVector<RelatedSubmission> goodAssessments()
{
    QVector<RelatedSubmission> all;
    for (int year = 2021; year <= 2025; ++year)
        all.append(own(u"annual_assessment"_s,
                       {{u"year"_s, QString::number(year)}, {u"result"_s, u"qualified"_s}}));
    return all;
}

QVector<Check> Case::checks() const
{
    const Catalog& catalog = Catalog::builtIn();
    return checkSubmission(
        {catalog, *catalog.item(item), fields, person, related, evidence, kToday});
}

QStringList Case::codes() const
{
    QStringList found;
    for (const Check& check : checks()) {
        const bool isError = check.level == Check::Level::Error;
        const bool isWarning = check.level == Check::Level::Warning;
        found.append((isError ? u"E:"_s : isWarning ? u"W:"_s : u"-:"_s) + check.code);
    }
    return found;
}

} // namespace titledesk::test
