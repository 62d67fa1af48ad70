// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalerrors.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using Code = Error::Code;
using Fault = PortalFault;

struct Entry {
    Fault fault;
    Code code;
    const char16_t* reason;
    const char* words;
};

constexpr std::array kEntries{
    Entry{
        Fault::NotConnected, Code::Refused, u"portal_not_connected",
        QT_TRANSLATE_NOOP("Portal", "这个人社平台没有接入安徽政务服务网，请选择“内置单位登录”。")},
    Entry{Fault::Unreachable, Code::Unreachable, u"portal_unreachable",
          QT_TRANSLATE_NOOP("Portal",
                            "连接不上安徽政务服务网，请检查网络后再试；本机的数据没有改动。")},
    Entry{Fault::NotPortal, Code::Unreachable, u"portal_not_portal",
          QT_TRANSLATE_NOOP("Portal", "回答的不是安徽政务服务网（可能需要先登录本地网络），请在"
                                      "浏览器中检查网络后再试。")},
    Entry{Fault::NotHttps, Code::Refused, u"portal_not_https",
          QT_TRANSLATE_NOOP("Portal",
                            "政务服务网给出的地址不是 https:// 开头，为保护账号没有登录。")},
    Entry{Fault::WrongIssuer, Code::Refused, u"portal_wrong_issuer",
          QT_TRANSLATE_NOOP("Portal", "回答的不是人社平台指定的政务服务网，没有登录。")},
    Entry{Fault::Unsupported, Code::Refused, u"portal_unsupported",
          QT_TRANSLATE_NOOP("Portal", "政务服务网不支持本程序的登录方式，请联系人社平台。")},
    Entry{Fault::NoBrowser, Code::Refused, u"portal_no_browser",
          QT_TRANSLATE_NOOP("Portal", "打不开浏览器，没有登录。请把登录地址复制到浏览器中打开。")},
    Entry{Fault::NoPort, Code::Refused, u"portal_no_port",
          QT_TRANSLATE_NOOP("Portal",
                            "本机收不到登录结果（可能被安全软件阻止），请检查安全软件后再试。")},
    Entry{Fault::Denied, Code::Refused, u"portal_denied",
          QT_TRANSLATE_NOOP("Portal", "在政务服务网上取消了登录或没有同意授权，没有登录。")},
    Entry{Fault::Refused, Code::Refused, u"portal_refused",
          QT_TRANSLATE_NOOP("Portal", "政务服务网没有完成登录，请稍后再试。")},
    Entry{Fault::WrongState, Code::Refused, u"portal_wrong_state",
          QT_TRANSLATE_NOOP("Portal", "收到的登录结果不属于这一次登录，没有采用，请重新登录。")},
    Entry{Fault::CodeRefused, Code::Refused, u"portal_code_refused",
          QT_TRANSLATE_NOOP("Portal", "政务服务网没有接受这次登录，请重新登录。")},
    Entry{Fault::BadToken, Code::Refused, u"portal_bad_token",
          QT_TRANSLATE_NOOP("Portal", "政务服务网给出的身份信息不完整，没有登录。")},
    Entry{Fault::WrongAudience, Code::Refused, u"portal_wrong_audience",
          QT_TRANSLATE_NOOP("Portal", "收到的身份信息是给其他程序的，没有登录。")},
    Entry{Fault::WrongNonce, Code::Refused, u"portal_wrong_nonce",
          QT_TRANSLATE_NOOP("Portal", "收到的身份信息不属于这一次登录，没有采用，请重新登录。")},
    Entry{Fault::Expired, Code::Refused, u"portal_expired",
          QT_TRANSLATE_NOOP("Portal",
                            "收到的身份信息已过期。请核对本机的日期和时间，然后重新登录。")},
    Entry{Fault::IssuedAhead, Code::Refused, u"portal_issued_ahead",
          QT_TRANSLATE_NOOP("Portal",
                            "本机的时间比政务服务网慢。请核对本机的日期和时间，然后重新登录。")},
    Entry{Fault::OtherUnit, Code::Refused, u"portal_other_unit",
          QT_TRANSLATE_NOOP("Portal", "登录的政务服务网账号属于另一个单位，没有采用；请用本单位的"
                                      "账号重新登录。")},
    Entry{Fault::TimeOut, Code::Cancelled, u"portal_timeout",
          QT_TRANSLATE_NOOP("Portal",
                            "等待浏览器中的登录超过了时限，没有登录；本机的数据没有改动。")},
    Entry{Fault::Cancelled, Code::Cancelled, u"portal_cancelled",
          QT_TRANSLATE_NOOP("Portal", "已取消登录，本机的数据没有改动。")},
};

} // namespace

Error portalError(PortalFault fault, const QString& detail)
{
    const auto* found = std::ranges::find(kEntries, fault, &Entry::fault);
    Q_ASSERT(found != kEntries.end());
    return {found->code, QString::fromUtf16(found->reason),
            QCoreApplication::translate("Portal", found->words), detail};
}

} // namespace titledesk
