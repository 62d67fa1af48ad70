// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefiles.h"

#include "evidencekind.h"
#include "samplecertificate.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMostLines = 7;
constexpr qint64 kMany = 200'000;
constexpr int kBareEvery = 7;    // one in so many has no file: the list warns of it
constexpr int kSharedEvery = 60; // one in so many shows somebody else's

QString titleOf(const Item& item)
{
    static const QHash<QString, QString> known{
        {u"education"_s, u"毕业证书"_s},           {u"continuing_education"_s, u"继续教育证书"_s},
        {u"annual_assessment"_s, u"考核登记表"_s}, {u"award"_s, u"荣誉证书"_s},
        {u"current_title"_s, u"职称证书"_s},       {u"appointment"_s, u"聘任证书"_s},
        {u"paper"_s, u"论文刊发证明"_s},           {u"patent"_s, u"专利证书"_s},
        {u"application"_s, u"职称申报表"_s}};
    return known.value(item.key, item.name.zh + u"证明"_s);
}

SampleCertificate certificateOf(const Item& item, const SamplePerson& person, const Fields& fields,
                                const QString& unit)
{
    SampleCertificate made;
    made.title = titleOf(item);
    made.name = person.name + u"　同志："_s;
    made.issuer = fields.value(u"issuer"_s, fields.value(u"organizer"_s, unit));
    for (const Field& field : item.fields) {
        const QString value = fields.value(field.key);
        if (value.isEmpty() || made.lines.size() == kMostLines || field.type == FieldType::LongText)
            continue;
        made.lines.append({field.name.zh, field.display(value)});
        if (field.type == FieldType::Date || field.type == FieldType::Month)
            made.date = field.display(value);
    }
    return made;
}

} // namespace

SampleFiles::SampleFiles(QString unit, std::uint64_t seed, qint64 submissions)
    : m_unit(std::move(unit))
    , m_random(seed ^ 0x9E3779B97F4A7C15ULL)
    , m_most(submissions > kMany ? kMost / 4 : kMost)
{
}

EvidenceRef SampleFiles::keep(const QString& name, const QByteArray& bytes)
{
    EvidenceRef ref;
    ref.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    ref.name = name;
    ref.mime = mimeOf(name.endsWith(u".pdf") ? EvidenceKind::Pdf : EvidenceKind::Png);
    ref.size = bytes.size();
    m_contents.append({name, bytes});
    ++m_files;
    return ref;
}

void SampleFiles::attach(SampleRecord& record, const SamplePerson& person)
{
    const Item& item = *record.submission.item;
    if (!item.evidenceExpected || m_files >= m_most || !canDrawCertificates())
        return;
    SampleVersion& version = record.submission.versions.last();
    const bool waits = !version.decision;
    if (!waits && (m_decided >= kMostDecided || !m_random.percent(20)))
        return;
    const int number = ++m_number;
    if (number % kBareEvery == 0)
        return;
    const bool course = item.key == u"continuing_education";
    m_borrows = m_borrows || number % kSharedEvery == 1;
    if (course && m_borrows && !m_shared.file.sha256.isEmpty() &&
        m_shared.idNumber != person.idNumber) {
        version.evidence.append(std::exchange(m_shared, {}).file);
        m_borrows = false;
        return;
    }
    m_decided += waits ? 0 : 1;
    SampleCertificate page = certificateOf(item, person, version.fields, m_unit);
    if (number % 3 != 0) {
        version.evidence.append(keep(page.title + u".png"_s, certificatePng(page)));
        if (course && m_shared.file.sha256.isEmpty())
            m_shared = {person.idNumber, version.evidence.first()};
    }
    if (number % 3 == 0 || number % 8 == 1) {
        SampleCertificate second = page;
        second.title += u"（附页）"_s;
        version.evidence.append(keep(page.title + u"及附页.pdf"_s, certificatePdf({page, second})));
    }
}

EvidenceRef SampleFiles::page(const QString& title,
                              const QVector<std::pair<QString, QString>>& lines,
                              const QString& date)
{
    if (!canDrawCertificates())
        return {};
    SampleCertificate made;
    made.title = title;
    made.name = m_unit;
    made.lines = lines;
    made.issuer = m_unit;
    made.date = date;
    return keep(title + u".pdf"_s, certificatePdf({made}));
}

} // namespace titledesk
