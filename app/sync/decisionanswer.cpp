// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionanswer.h"

#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

bool isReceipt(const OutboxEntry& entry, const QJsonObject& receipt, const QByteArray& key)
{
    const QByteArray text = u"%1:%2:%3:%4"_s
                                .arg(entry.decision, entry.sha256, receipt[u"number"_s].toString(),
                                     receipt[u"time"_s].toString())
                                .toUtf8();
    const QByteArray signature = QByteArray::fromHex(receipt[u"signature"_s].toString().toLatin1());
    return signature.size() == crypto_sign_BYTES && key.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(
               reinterpret_cast<const unsigned char*>(signature.constData()),
               reinterpret_cast<const unsigned char*>(text.constData()),
               static_cast<unsigned long long>(text.size()),
               reinterpret_cast<const unsigned char*>(key.constData())) == 0;
}

QByteArray compact(const QJsonValue& value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

std::optional<DecisionAnswer> answerTo(const OutboxEntry& entry, const QJsonObject& result,
                                       const QByteArray& key)
{
    using Kind = DecisionAnswer::Kind;
    if (result[u"id"_s].toString() != entry.decision)
        return std::nullopt;
    DecisionAnswer answer;
    const QString kind = result[u"result"_s].toString();
    if (kind == u"accepted" || kind == u"duplicate") {
        if (!isReceipt(entry, result[u"receipt"_s].toObject(), key))
            return std::nullopt;
        answer.kind = kind == u"accepted" ? Kind::Accepted : Kind::Duplicate;
        answer.receipt = compact(result[u"receipt"_s]);
        return answer;
    }
    const bool isConflict = kind == u"conflict";
    if ((!isConflict && kind != u"rejected") || !result[u"problem"_s].isObject())
        return std::nullopt;
    const QJsonObject problem = result[u"problem"_s].toObject();
    answer.kind = isConflict ? Kind::Conflict : Kind::Rejected;
    answer.problem = problem[u"type"_s].toString().section(u':', -1);
    answer.message = problem[u"title"_s].toString();
    if (isConflict && !result[u"current"_s].isObject())
        return std::nullopt;
    answer.current = compact(result[u"current"_s]);
    return answer;
}

} // namespace

std::optional<QVector<DecisionAnswer>> answersTo(const QVector<OutboxEntry>& batch,
                                                 const QJsonArray& results,
                                                 const QByteArray& receiptKey)
{
    if (results.size() != batch.size())
        return std::nullopt;
    QVector<DecisionAnswer> answers;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const auto answer = answerTo(batch[i], results[i].toObject(), receiptKey);
        if (!answer)
            return std::nullopt;
        answers.append(*answer);
    }
    return answers;
}

} // namespace titledesk
