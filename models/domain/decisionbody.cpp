// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionbody.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject recordJson(const DecisionBody& body)
{
    const QJsonObject person{
        {u"id"_s, body.personId},
        {u"id_number"_s, body.idNumber},
        {u"id_type"_s, body.idType},
        {u"name"_s, body.personName},
        {u"registration"_s, textOrNull(body.registrationPassed ? u"passed"_s : QString())},
    };
    QJsonObject fields;
    for (auto field = body.fields.cbegin(); field != body.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    return {
        {u"fields"_s, fields},
        {u"person"_s, person},
        {u"submitted_at"_s,
         body.submittedAt.isValid() ? QJsonValue(timeText(body.submittedAt)) : QJsonValue()},
        {u"title"_s, body.title},
        {u"year"_s, body.year != 0 ? QJsonValue(body.year) : QJsonValue()},
    };
}

/// Takes members out of one JSON object and remembers the first that is missing or not of its type.
class MemberReader {
public:
    MemberReader(const QJsonObject& object, QString path, QString& fault)
        : m_object(object)
        , m_path(std::move(path))
        , m_fault(fault)
    {
    }

    QString text(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            fail(key);
        return value.toString();
    }

    QString textOrNothing(const QString& key) { return isNull(key) ? QString() : text(key); }

    int integer(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number != static_cast<int>(number) || number < 0)
            fail(key);
        return value.toInt();
    }

    int integerOrZero(const QString& key) { return isNull(key) ? 0 : integer(key); }

    QDateTime time(const QString& key)
    {
        QDateTime read = QDateTime::fromString(text(key), Qt::ISODateWithMs);
        if (!read.isValid() || read.timeSpec() != Qt::UTC)
            fail(key);
        return read;
    }

    QDateTime timeOrNothing(const QString& key) { return isNull(key) ? QDateTime() : time(key); }

    QJsonObject object(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isObject())
            fail(key);
        return value.toObject();
    }

    QJsonObject objectOrNothing(const QString& key)
    {
        return isNull(key) ? QJsonObject() : object(key);
    }

    QStringList texts(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        const QJsonArray array = value.toArray();
        QStringList read;
        bool sound = value.isArray();
        for (const QJsonValue entry : array) {
            sound = sound && entry.isString();
            read.append(entry.toString());
        }
        if (!sound)
            fail(key);
        return read;
    }

    Fields fields(const QString& key)
    {
        const QJsonObject members = object(key);
        Fields read;
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (!member.value().isString())
                fail(key + u'.' + member.key());
            read.insert(member.key(), member.value().toString());
        }
        return read;
    }

    template <typename T>
    T keyed(const QString& key, std::optional<T> (*fromKey)(QStringView))
    {
        const auto found = fromKey(text(key));
        if (!found)
            fail(key);
        return found.value_or(T{});
    }

private:
    bool isNull(const QString& key)
    {
        // A member that is not there at all is a fault: `null` says that nothing is known.
        if (!m_object.contains(key))
            fail(key);
        return m_object.value(key).isNull() || !m_object.contains(key);
    }

    void fail(const QString& key)
    {
        if (m_fault.isEmpty())
            m_fault = m_path + key;
    }

    QJsonObject m_object;
    QString m_path;
    QString& m_fault;
};

Error badBody(const QString& member)
{
    return {Error::Code::BadInput, u"bad_decision_body"_s,
            QCoreApplication::translate("DecisionBody", "审核数据的格式不正确：%1").arg(member)};
}

} // namespace

QByteArray DecisionBody::toBytes() const
{
    // QJsonObject keeps its keys sorted, so equal bodies are equal bytes.
    const QJsonObject object{
        {u"account"_s, account},
        {u"action"_s, key(action)},
        {u"base_decision"_s, textOrNull(baseDecision)},
        {u"base_version"_s, baseVersion},
        {u"desk"_s, desk},
        {u"evidence"_s, QJsonArray::fromStringList(evidence)},
        {u"id"_s, id},
        {u"item"_s, item},
        {u"kind"_s, key(kind)},
        {u"opinion"_s, opinion},
        {u"recommendation"_s, recommendation.isEmpty() ? QJsonValue() : QJsonValue(recommendation)},
        {u"record"_s, recordJson(*this)},
        {u"submission"_s, submission},
        {u"time"_s, timeText(time)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<DecisionBody> DecisionBody::parse(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return badBody(u"JSON"_s);
    QString fault;
    MemberReader top(document.object(), {}, fault);
    DecisionBody body;
    body.id = top.text(u"id"_s);
    body.desk = top.text(u"desk"_s);
    body.submission = top.text(u"submission"_s);
    body.baseVersion = top.integer(u"base_version"_s);
    body.baseDecision = top.textOrNothing(u"base_decision"_s);
    body.kind = top.keyed<Kind>(u"kind"_s, kindFromKey);
    body.item = top.text(u"item"_s);
    body.action = top.keyed<Action>(u"action"_s, actionFromKey);
    body.opinion = top.text(u"opinion"_s);
    body.account = top.text(u"account"_s);
    body.time = top.time(u"time"_s);
    body.recommendation = top.objectOrNothing(u"recommendation"_s);
    body.evidence = top.texts(u"evidence"_s);
    MemberReader record(top.object(u"record"_s), u"record."_s, fault);
    body.title = record.text(u"title"_s);
    body.year = record.integerOrZero(u"year"_s);
    body.submittedAt = record.timeOrNothing(u"submitted_at"_s);
    body.fields = record.fields(u"fields"_s);
    MemberReader person(record.object(u"person"_s), u"record.person."_s, fault);
    body.personId = person.text(u"id"_s);
    body.personName = person.text(u"name"_s);
    body.idType = person.text(u"id_type"_s);
    body.idNumber = person.text(u"id_number"_s);
    body.registrationPassed = person.textOrNothing(u"registration"_s) == u"passed";
    if (!fault.isEmpty())
        return badBody(fault);
    return body;
}

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

DecisionDigest DecisionDigest::fromHex(const QString& hex)
{
    DecisionDigest digest;
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    // fromHex() skips what is no digit, so only a text that comes back the same was one.
    if (bytes.size() != 32 || QString::fromLatin1(bytes.toHex()) != hex.toLower())
        return digest;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        std::uint32_t& word = digest.m_words[static_cast<std::size_t>(i / 4)];
        word = (word << 8) | static_cast<std::uint8_t>(bytes[i]);
    }
    return digest;
}

void DecisionDigest::add(const QString& decisionId, const QString& bodySha256)
{
    add(fromHex(sha256Hex((decisionId + u':' + bodySha256).toUtf8())));
}

void DecisionDigest::add(const DecisionDigest& other)
{
    std::uint64_t carry = 0;
    for (std::size_t i = m_words.size(); i-- > 0;) {
        carry += std::uint64_t{m_words[i]} + other.m_words[i];
        m_words[i] = static_cast<std::uint32_t>(carry);
        carry >>= 32;
    }
}

QString DecisionDigest::toHex() const
{
    QString hex;
    for (const std::uint32_t word : m_words)
        hex += QString::number(word, 16).rightJustified(8, u'0');
    return hex;
}

} // namespace titledesk
