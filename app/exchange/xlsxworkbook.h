// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ziparchive.h"

#include <QStringList>
#include <QVector>

#include <memory>
#include <vector>

namespace titledesk {

/// What the sheets of a workbook share: their parts, the table of strings, which styles are dates.
struct XlsxWorkbook {
    struct Sheet {
        QString name;
        QString part; ///< name inside the archive
        bool hidden = false;
    };

    static constexpr qsizetype kMaxStrings = 20'000'000;
    static constexpr qsizetype kMaxStringText = 512LL << 20; ///< characters of all strings

    std::unique_ptr<ZipArchive> archive;
    QVector<Sheet> sheets;
    std::vector<QString> strings;
    QVector<bool> dateStyles; ///< by index of the cell's format
    bool date1904 = false;    ///< days count from 1904-01-01 (ECMA-376 18.17.4.1)
};

/// BadInput: not_a_table (a zip file, but no workbook), damaged_file, file_too_large.
Result<XlsxWorkbook> openWorkbook(const QString& path);

} // namespace titledesk
