// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissions.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// The least role that has a right, and what is said to the others.
struct Rule {
    Right right;
    Role least;
    const char* refusal;
};

// Who may do what stands here and nowhere else. A reader looks, exports and keeps their password; a
// reviewer reviews; what concerns the unit as a whole is the administrator's.
constexpr std::array kRules{
    Rule{Right::Decide, Role::Reviewer,
         QT_TRANSLATE_NOOP("Permissions", "当前账号只能查看，不能审核。")},
    Rule{Right::Import, Role::Reviewer,
         QT_TRANSLATE_NOOP("Permissions", "当前账号只能查看，不能导入。")},
    Rule{Right::AddEvidence, Role::Reviewer,
         QT_TRANSLATE_NOOP("Permissions", "当前账号只能查看，不能添加证明材料。")},
    Rule{Right::Sync, Role::Reviewer,
         QT_TRANSLATE_NOOP("Permissions", "当前账号只能查看，不能同步、上报或登录人社平台。")},
    Rule{Right::EditPhrases, Role::Reviewer,
         QT_TRANSLATE_NOOP("Permissions", "当前账号只能查看，不能修改常用意见。")},
    Rule{Right::Export, Role::ReadOnly, ""},
    Rule{Right::BackUp, Role::Reviewer,
         QT_TRANSLATE_NOOP("Permissions", "当前账号只能查看，不能备份。")},
    Rule{Right::Restore, Role::Administrator,
         QT_TRANSLATE_NOOP("Permissions", "只有管理员可以恢复备份，没有改动。")},
    Rule{Right::EditUnit, Role::Administrator,
         QT_TRANSLATE_NOOP("Permissions", "只有管理员可以修改单位信息，没有改动。")},
    Rule{Right::SubmitPosts, Role::Administrator,
         QT_TRANSLATE_NOOP("Permissions", "只有管理员可以提交岗位核准信息，没有改动。")},
    Rule{Right::ManageAccounts, Role::Administrator,
         QT_TRANSLATE_NOOP("Permissions", "只有管理员可以管理账号，没有改动。")},
    Rule{Right::Rekey, Role::Administrator,
         QT_TRANSLATE_NOOP("Permissions", "只有管理员可以更换数据密钥，没有改动。")},
    Rule{Right::OwnPassword, Role::ReadOnly, ""},
};

constexpr bool everyRightHasItsRule()
{
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (std::size_t(kRules[i].right) != i)
            return false;
    }
    return kRules.size() == std::size_t(Right::OwnPassword) + 1;
}
static_assert(everyRightHasItsRule(), "one rule for each right, in their order");

const Rule& ruleOf(Right right)
{
    return kRules[std::size_t(right)];
}

} // namespace

bool may(Role role, Right right)
{
    return role <= ruleOf(right).least;
}

Result<void> permitted(Role role, Right right)
{
    if (may(role, right))
        return {};
    const Rule& rule = ruleOf(right);
    const bool reads = rule.least == Role::Reviewer;
    return Error{Error::Code::Refused, reads ? u"read_only_account"_s : u"administrator_only"_s,
                 QCoreApplication::translate("Permissions", rule.refusal)};
}

QString name(Role role)
{
    switch (role) {
    case Role::Administrator:
        return QCoreApplication::translate("Role", "管理员");
    case Role::Reviewer:
        return QCoreApplication::translate("Role", "审核员");
    case Role::ReadOnly:
        return QCoreApplication::translate("Role", "只读");
    }
    Q_UNREACHABLE();
}

} // namespace titledesk
