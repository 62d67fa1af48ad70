// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfile.h"

#include "webaddress.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qsizetype kMostBytes = 64 << 10;
constexpr qsizetype kMostText = 500;
constexpr int kVersion = 1;
const QString kFormat = u"titledesk-account"_s;

Error bad(const QString& detail)
{
    return {Error::Code::BadInput, u"bad_account_file"_s,
            QCoreApplication::translate("AccountFile",
                                        "这不是有效的账号文件，没有改动。请向提供文件的人社部门"
                                        "核实，重新获取后再试。"),
            detail};
}

/// One line that somebody can read, and no more than that.
bool isPlainLine(const QString& text)
{
    return text.size() <= kMostText && text == text.trimmed() &&
           std::ranges::none_of(text, [](QChar c) {
               const auto kind = c.category();
               return kind == QChar::Other_Control || kind == QChar::Other_Format ||
                      kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph ||
                      kind == QChar::Other_Surrogate || kind == QChar::Other_PrivateUse;
           });
}

Result<void> checkMembers(const QJsonObject& json)
{
    const QStringList known{u"account"_s, u"code"_s, u"format"_s,
                            u"server"_s,  u"unit"_s, u"version"_s};
    if (json.keys() != known) // both sorted
        return bad(u"members"_s);
    for (const QString& key : {u"account"_s, u"code"_s, u"server"_s}) {
        const QString text = json[key].toString();
        if (text.isEmpty() || !isPlainLine(text))
            return bad(key);
    }
    return {};
}

Result<Unit> unitOf(const QJsonValue& value)
{
    const QStringList known = Unit().toJson().keys();
    const QJsonObject json = value.toObject();
    for (auto member = json.begin(); member != json.end(); ++member)
        if (!known.contains(member.key()) || !member.value().isString() ||
            !isPlainLine(member.value().toString()))
            return bad(u"unit member"_s);
    const Unit unit = Unit::fromJson(json);
    if (auto fits = checkUnit(unit); !fits)
        return bad(fits.error().reason);
    return unit;
}

} // namespace

QByteArray AccountFile::toBytes() const
{
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat},
                                     {u"version"_s, kVersion},
                                     {u"server"_s, server},
                                     {u"account"_s, account},
                                     {u"code"_s, code},
                                     {u"unit"_s, unit.toJson()}})
        .toJson();
}

Result<AccountFile> AccountFile::parse(const QByteArray& bytes)
{
    if (bytes.size() > kMostBytes)
        return bad(u"size"_s);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.object();
    if (json[u"format"_s].toString() != kFormat)
        return bad(u"format"_s);
    if (json[u"version"_s].toDouble() > kVersion)
        return Error{Error::Code::BadInput, u"newer_account_file"_s,
                     QCoreApplication::translate("AccountFile",
                                                 "这个账号文件需要更新版本的职审台，没有改动。")};
    if (json[u"version"_s].toDouble() != kVersion)
        return bad(u"version"_s);
    if (auto sound = checkMembers(json); !sound)
        return sound.error();
    static const QRegularExpression accountName(u"\\A[\\w.-]{1,100}\\z"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression enrolmentCode(u"\\A[A-Za-z0-9 -]{1,100}\\z"_s);
    AccountFile file;
    file.server = json[u"server"_s].toString();
    file.account = json[u"account"_s].toString();
    file.code = json[u"code"_s].toString();
    const QUrl address(file.server, QUrl::StrictMode);
    if (!isSafeWebAddress(address) || address.hasQuery())
        return bad(u"server"_s);
    if (!accountName.match(file.account).hasMatch() || !enrolmentCode.match(file.code).hasMatch())
        return bad(u"account or code"_s);
    auto unit = unitOf(json[u"unit"_s]);
    if (!unit)
        return unit.error();
    file.unit = unit.value();
    return file;
}

} // namespace titledesk
