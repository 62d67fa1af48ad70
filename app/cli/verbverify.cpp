// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "vault.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("VerifyVerb", text);
}

Error damaged()
{
    return {Error::Code::Damaged, u"damaged"_s,
            words(QT_TRANSLATE_NOOP("VerifyVerb",
                                    "单位数据已损坏。没有改动任何文件，请从最近的完好备份恢复。"))};
}

Result<Exit> run(Job& job)
{
    const auto password = job.password();
    if (!password)
        return password.error();
    auto verified = verifyStore(job.folder(), job.account(), password.value());
    if (!verified)
        return verified.error();
    const VerifyReport& report = verified.value();
    QJsonObject json{{u"ok"_s, report.ok()},
                     {u"problems"_s, QJsonArray::fromStringList(report.problems)},
                     {u"submissions"_s, report.submissions},
                     {u"evidence_files"_s, report.evidenceFiles},
                     {u"audit_rows"_s, report.auditRows}};
    if (!report.ok())
        json[u"error"_s] = errorJson(damaged());
    job.out().json(json);
    for (const QString& problem : report.problems)
        job.out().line(problem);
    if (!report.ok()) {
        job.out().line(damaged().message);
        return Exit::Damaged;
    }
    job.out().line(
        words(QT_TRANSLATE_NOOP("VerifyVerb",
                                "数据完好：申报数据 %1 条，证明材料 %2 个，操作日志 %3 条。"))
            .arg(report.submissions)
            .arg(report.evidenceFiles)
            .arg(report.auditRows));
    return Exit::Done;
}

} // namespace

Verb verifyVerb()
{
    return {u"verify"_s, {}, words(QT_TRANSLATE_NOOP("VerifyVerb", "检查全部数据是否完好")), {}, 0,
            0,           run};
}

} // namespace titledesk
