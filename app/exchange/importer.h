// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "store.h"

#include <QJsonObject>
#include <QVector>

#include <functional>
#include <stop_token>

namespace titledesk {

/// One reason why a row was not taken.
struct ImportProblem {
    QString sheet;  ///< empty for csv
    int row = 0;    ///< as the spreadsheet numbers it, from 1
    QString column; ///< its heading, or its letter where it has none; empty where no column has it
    QString field;  ///< key of the field
    QString code;   ///< missing_required, unknown_person, name_differs, duplicate_in_file, what the
                    ///< store refuses by (terminated_this_year), or a reason of canonicalValue()
    QString message;

    QJsonObject toJson() const;
};

/// What an import did, per sheet and in all.
struct ImportReport {
    struct Sheet {
        QString name;
        QString kind;
        QString item;
        qint64 rows = 0; ///< data rows: no headings, blank rows, notes or sums
        qint64 imported = 0;
        qint64 updated = 0;
        qint64 unchanged = 0;
        qint64 rejected = 0;
    };

    QString file; ///< name without folder
    QString kind; ///< registration, achievement, application; `mixed` where sheets differ
    QString item; ///< empty where sheets differ
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    bool dryRun = false;
    QString rejectsFile; ///< empty where nothing was rejected or none was asked for
    QVector<Sheet> sheets;
    QStringList skippedSheets;       ///< sheets with rows but without headings that are known
    QVector<ImportProblem> problems; ///< the first kMaxProblems; the rejects file has them all
    qint64 problemCount = 0;

    static constexpr int kMaxProblems = 20000;

    /// One entry of `files` in cli.md's `import`.
    QJsonObject toJson() const;
};

struct ImportOptions {
    QString item;        ///< item key that every sheet is taken for; empty: found by the headings
    QString mapping;     ///< name of a saved mapping (columnmapping.h); empty: none
    bool dryRun = false; ///< reports and changes nothing
    QString rejectsFile; ///< xlsx for the rejected rows; empty: none
    const Catalog* catalog = nullptr; ///< the built-in one where absent
};

/// How far an import or export is.
struct ExchangeProgress {
    qint64 rows = 0;
    double fraction = 0; ///< 0 to 1
};
/// Called in the thread that works, a few times a second.
using ExchangeProgressHandler = std::function<void(const ExchangeProgress&)>;

/// Takes a file (xlsx, csv) into the store, in one transaction. Rows that are wrong are left out
/// and reported, everything else is taken. BadInput: old_xls, encrypted_file, damaged_file,
/// file_too_large, not_a_table, not_recognised, unknown_item, unknown_mapping, cannot_read; nothing
/// was changed then. Refused for an account that may not import. Cancelled: nothing was changed.
/// Waits for the store's writer: never call it in the GUI thread.
Result<ImportReport> importFile(Store& store, const QString& path,
                                const ImportOptions& options = {}, std::stop_token stop = {},
                                const ExchangeProgressHandler& progress = {});

} // namespace titledesk
