// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangeerrors.h"

#include <QCoreApplication>

namespace titledesk {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Exchange", text);
}

Error badInput(const QString& reason, const QString& message, const QString& detail)
{
    return {Error::Code::BadInput, reason, message, detail};
}

} // namespace

Error exchangeError(ExchangeFault fault, const QString& detail)
{
    using namespace Qt::StringLiterals;
    switch (fault) {
    case ExchangeFault::CannotRead:
        return badInput(
            u"cannot_read"_s,
            tr(QT_TRANSLATE_NOOP(
                "Exchange",
                "无法读取该文件。请检查文件是否存在、是否有权限，或是否正被其他程序占用。")),
            detail);
    case ExchangeFault::CannotWrite:
        return {Error::Code::Refused, u"cannot_write"_s,
                tr(QT_TRANSLATE_NOOP(
                    "Exchange",
                    "无法写入该文件，原有文件未改动。请检查文件夹是否存在、是否有权限、磁盘是否已"
                    "满，或文件是否正被其他程序打开。")),
                detail};
    case ExchangeFault::OldExcel:
        return badInput(
            u"old_xls"_s,
            tr(QT_TRANSLATE_NOOP("Exchange",
                                 "该文件为旧版 .xls 格式，请用 WPS 或 Excel 打开，另存为“Excel "
                                 "工作簿（*.xlsx）”后再导入")),
            detail);
    case ExchangeFault::Encrypted:
        return badInput(
            u"encrypted_file"_s,
            tr(QT_TRANSLATE_NOOP(
                "Exchange",
                "该文件设有打开密码，无法读取。请用 WPS 或 Excel 打开并取消密码，保存后再导入")),
            detail);
    case ExchangeFault::DamagedFile:
        return badInput(
            u"damaged_file"_s,
            tr(QT_TRANSLATE_NOOP(
                "Exchange", "该文件已损坏或不完整，无法读取。请用 WPS 或 Excel 打开，另存为“Excel "
                            "工作簿（*.xlsx）”后再导入，或向提供者重新索取")),
            detail);
    case ExchangeFault::TooLarge:
        return badInput(
            u"file_too_large"_s,
            tr(QT_TRANSLATE_NOOP(
                "Exchange", "该文件的内容超出了表格的正常大小，为安全起见未读取。请只保留需要导入的"
                            "数据，另存为新文件后再导入")),
            detail);
    case ExchangeFault::NotATable:
        return badInput(
            u"not_a_table"_s,
            tr(QT_TRANSLATE_NOOP(
                "Exchange",
                "该文件不是可导入的表格。请导入 Excel 工作簿（*.xlsx）或 CSV 文件（*.csv）")),
            detail);
    case ExchangeFault::NotRecognised:
        return badInput(
            u"not_recognised"_s,
            tr(QT_TRANSLATE_NOOP(
                "Exchange", "未能识别该表格是哪一类数据。请检查表头是否包含“姓名”“证件号码”及业绩"
                            "项的各列，或在导入时指定业绩项")),
            detail);
    case ExchangeFault::UnknownItem:
        return badInput(u"unknown_item"_s, tr(QT_TRANSLATE_NOOP("Exchange", "没有这个业绩项")),
                        detail);
    case ExchangeFault::UnknownMapping:
        return {Error::Code::Refused, u"unknown_mapping"_s,
                tr(QT_TRANSLATE_NOOP("Exchange", "没有保存过这个名称的列对应关系")), detail};
    case ExchangeFault::Stopped:
        break;
    }
    return {Error::Code::Cancelled, u"cancelled"_s,
            tr(QT_TRANSLATE_NOOP("Exchange", "已取消，未做任何改动")), detail};
}

} // namespace titledesk
