// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlerrors.h"

#include "storelog.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace titledesk {

Q_LOGGING_CATEGORY(storeLog, "titledesk.store")

namespace {

struct Refusal {
    const char* reason;
    const char* message;
};

// Every word that a trigger of resources/schema raises, and what it says to the administrator.
constexpr Refusal kRefusals[] = {
    {"unit_fixed",
     QT_TRANSLATE_NOOP("Store", "单位名称、统一社会信用代码和单位性质登记后不能修改。")},
    {"unit_stays", QT_TRANSLATE_NOOP("Store", "单位信息不能删除。")},
    {"decision_fixed", QT_TRANSLATE_NOOP("Store", "审核记录已固定，不能修改或删除。")},
    {"decision_base",
     QT_TRANSLATE_NOOP("Store", "该数据已有新的版本或新的审核结果，请刷新后再审核。")},
    {"decision_terminates_applications", QT_TRANSLATE_NOOP("Store", "只有职称申报可以终止。")},
    {"registration_pending",
     QT_TRANSLATE_NOOP("Store", "该人员的注册信息尚未审核通过，请先审核其注册信息。")},
    {"version_fixed", QT_TRANSLATE_NOOP("Store", "已审核的版本不能修改。")},
    {"evidence_fixed", QT_TRANSLATE_NOOP("Store", "已审核的版本，其证明材料不能再添加、修改或移除。"
                                                  "撤销审核后可以添加。")},
    {"version_order", QT_TRANSLATE_NOOP("Store", "版本顺序不对，没有保存。")},
    {"submission_stays", QT_TRANSLATE_NOOP("Store", "申报数据不能删除。")},
    {"submission_exists", QT_TRANSLATE_NOOP("Store", "这条申报数据已经存在。")},
    {"submission_identity", QT_TRANSLATE_NOOP("Store", "申报数据的编号和业绩项不能修改。")},
    {"state_without_decision", QT_TRANSLATE_NOOP("Store", "没有审核记录，状态不能改变。")},
    {"terminated_this_year",
     QT_TRANSLATE_NOOP("Store", "该人员本年度的申报已被终止，本年度不能再次申报。")},
    {"person_exists", QT_TRANSLATE_NOOP("Store", "花名册中已有证件号码相同的人员。")},
    {"outbox_frozen", QT_TRANSLATE_NOOP("Store", "待上报的内容已固定，不能修改。")},
    {"outbox_final", QT_TRANSLATE_NOOP("Store", "该上报已经结束，不能再改变。")},
    {"undo_sent", QT_TRANSLATE_NOOP("Store", "该审核已经上报，不能撤销。")},
    {"audit_fixed", QT_TRANSLATE_NOOP("Store", "操作日志不能修改。")},
    {"posts_fixed", QT_TRANSLATE_NOOP("Store", "岗位核准信息提交后不能修改。")},
    {"posts_not_for_unit", QT_TRANSLATE_NOOP("Store", "只有事业单位有岗位核准信息，没有保存。")},
    {"posts_need_form", QT_TRANSLATE_NOOP("Store", "请先上传盖章后的岗位核准表，没有提交。")},
    {"posts_incomplete",
     QT_TRANSLATE_NOOP("Store",
                       "岗位核准信息不完整：核准文号、核准部门、核准日期和岗位数都要填写。")},
    {"post_grade_unknown", QT_TRANSLATE_NOOP("Store", "没有这个岗位等级，没有保存。")},
    {"post_filled_undated", QT_TRANSLATE_NOOP("Store", "已聘数缺少统计日期，没有保存。")},
};

QString say(const char* message)
{
    return QCoreApplication::translate("Store", message);
}

Error refusedByTrigger(const QString& text)
{
    const auto found = std::ranges::find_if(
        kRefusals, [&](const Refusal& r) { return text == QLatin1StringView(r.reason); });
    if (found == std::end(kRefusals))
        return {Error::Code::Refused, text,
                say(QT_TRANSLATE_NOOP("Store", "该操作不被允许，没有保存。")), text};
    return {Error::Code::Refused, text, say(found->message), text};
}

} // namespace

Error damaged(const QString& what)
{
    return {
        Error::Code::Damaged, u"damaged"_s,
        say(QT_TRANSLATE_NOOP(
            "Store", "单位数据已损坏。程序没有改动任何文件；请保留该文件夹，并从最近的备份恢复。")),
        what};
}

Error sqlError(int extendedCode, const QString& text)
{
    using Code = Error::Code;
    if (extendedCode == SQLITE_CONSTRAINT_TRIGGER)
        return refusedByTrigger(text);
    const QString detail = u"sqlite %1: %2"_s.arg(extendedCode).arg(text);
    switch (extendedCode & 0xff) {
    case SQLITE_CONSTRAINT:
        return {Code::Refused, u"constraint"_s,
                say(QT_TRANSLATE_NOOP("Store", "数据不符合要求，没有保存。")), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(detail);
    case SQLITE_INTERRUPT:
        return {Code::Cancelled, u"cancelled"_s, say(QT_TRANSLATE_NOOP("Store", "已取消。")),
                detail};
    case SQLITE_FULL:
        return {Code::Refused, u"disk_full"_s,
                say(QT_TRANSLATE_NOOP("Store", "磁盘空间不足，没有保存。请清理磁盘后再试。")),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Code::Refused, u"busy"_s,
            say(QT_TRANSLATE_NOOP("Store", "另一个程序正在写入单位数据，没有保存。请稍后再试。")),
            detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {
            Code::Refused, u"no_access"_s,
            say(QT_TRANSLATE_NOOP("Store", "无法读写单位数据的文件，请检查磁盘和文件夹的权限。")),
            detail};
    default:
        return {Code::Internal, u"internal"_s,
                say(QT_TRANSLATE_NOOP("Store", "程序内部出错，没有保存。")), detail};
    }
}

} // namespace titledesk
