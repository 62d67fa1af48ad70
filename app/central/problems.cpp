// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

struct Entry {
    QStringView name;
    int status;
    QStringView title;
};

constexpr std::array kProblems{
    Entry{u"bad-request", 400, u"请求不是有效的 JSON"},
    Entry{u"unauthorized", 401, u"登录已失效，请重新登录"},
    Entry{u"wrong-secret", 401, u"账号或密钥不正确"},
    Entry{u"enrolment-code-required", 403, u"需要注册码"},
    Entry{u"enrolment-code-refused", 403, u"注册码不正确、已使用或已过期"},
    Entry{u"portal-token-refused", 401, u"政务服务网的登录已失效，请重新登录"},
    Entry{u"portal-not-connected", 403, u"本平台没有接入政务服务网"},
    Entry{u"portal-unit-unknown", 403, u"该单位尚未登记，请先完善单位信息并提交"},
    Entry{u"portal-unreachable", 503, u"暂时无法向政务服务网核实登录，请稍后再试"},
    Entry{u"unit-revoked", 403, u"该单位已被平台停用"},
    Entry{u"not-found", 404, u"没有找到"},
    Entry{u"method-not-allowed", 405, u"不支持的请求方法"},
    Entry{u"body-incomplete", 408, u"请求没有完整送达"},
    Entry{u"desk-key-differs", 409, u"该终端已用另一密钥注册"},
    Entry{u"unit-differs", 409, u"注册码或政务服务网账号属于另一单位"},
    Entry{u"version-mismatch", 412, u"单位信息已在平台上变更"},
    Entry{u"too-large", 413, u"请求过大"},
    Entry{u"too-many-decisions", 413, u"一次上报的审核过多"},
    Entry{u"unsupported-media-type", 415, u"不支持的内容类型"},
    Entry{u"invalid", 422, u"请求内容不符合要求"},
    Entry{u"unit-invalid", 422, u"单位信息有误"},
    Entry{u"unit-fixed", 422, u"单位名称、统一社会信用代码和单位性质注册后不能修改"},
    Entry{u"if-match-required", 428, u"请先获取最新的单位信息"},
    Entry{u"too-many-requests", 429, u"请求过于频繁，请稍后再试"},
    Entry{u"internal", 500, u"服务器内部错误"},
    Entry{u"busy", 503, u"服务器繁忙，请稍后重试"},
    Entry{u"post-approval-exists", 409, u"岗位核准信息已提交，不能修改"},
    Entry{u"posts-not-for-unit", 422, u"只有事业单位需要提交岗位核准信息"},
    Entry{u"offset-mismatch", 409, u"续传位置不符"},
    Entry{u"upload-locked", 423, u"该文件正在上传"},
    Entry{u"checksum-mismatch", 460, u"文件分片与校验值不符"},
    Entry{u"evidence-hash-mismatch", 422, u"文件内容与校验值不符"},
    Entry{u"tus-version", 412, u"不支持的上传协议版本"},
    // Of one decision.
    Entry{u"conflict", 409, u"平台上的数据已变更"},
    Entry{u"decision-id-reused", 409, u"审核编号已被另一内容使用"},
    Entry{u"hash-mismatch", 422, u"审核内容与校验值不符"},
    Entry{u"bad-decision", 422, u"审核内容格式不正确"},
    Entry{u"opinion-missing", 422, u"缺少审批意见"},
    Entry{u"registration-pending", 422, u"人员注册尚未审核通过"},
    Entry{u"recommendation-missing", 422, u"缺少单位推荐意见"},
    Entry{u"publicity-short", 422, u"单位公示不足五个工作日"},
    Entry{u"terminated-this-year", 422, u"该人员本年度的申报已被终止"},
    Entry{u"evidence-missing", 422, u"证明材料尚未上传"},
    Entry{u"action-not-allowed", 422, u"当前状态不能进行此操作"},
};

} // namespace

QJsonObject Problem::toJson() const
{
    QJsonObject json{
        {u"type"_s, u"urn:titledesk:problem:"_s + name},
        {u"title"_s, title},
        {u"status"_s, status},
    };
    if (!detail.isEmpty())
        json.insert(u"detail"_s, detail);
    return json;
}

Problem problem(const QString& name, const QString& detail)
{
    const auto* found = std::ranges::find(kProblems, QStringView(name), &Entry::name);
    if (found == kProblems.end())
        return problem(u"internal"_s, detail);
    return {name, found->status, found->title.toString(), detail};
}

Problem problemFor(const Error& error)
{
    if (error.code == Error::Code::Unreachable) {
        Problem busy = problem(u"busy"_s);
        busy.retryAfter = 5;
        return busy;
    }
    // Reasons of refusals are the table's names; anything else is ours to mend and not for the
    // wire.
    if (error.code == Error::Code::Refused || error.code == Error::Code::BadInput) {
        Problem refused = problem(error.reason, error.message);
        if (refused.status == 429)
            refused.retryAfter = 60;
        return refused;
    }
    return problem(u"internal"_s);
}

} // namespace titledesk::central
