// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "intake.h"
#include "recogniser.h"
#include "rejectsfile.h"
#include "rowconverter.h"

#include <QElapsedTimer>
#include <QHash>

namespace titledesk {

/// One import, inside the transaction of its caller: finds the tables, rosters before the others,
/// and takes their rows.
class ImportRun {
public:
    ImportRun(Connection& connection, const Catalog& catalog, const Session& session,
              TableReader& reader, const ImportOptions& options, std::stop_token stop,
              ExchangeProgressHandler progress);
    ~ImportRun();

    /// Everything but the transaction's end. The rejects file is finished, but gets its name only
    /// by its commit().
    Result<void> run(ImportReport& report);
    RejectsFile* rejects() { return m_rejects.get(); }
    /// Lets go of everything that belongs to the connection; call it in the connection's thread.
    void release();

private:
    struct Table {
        int sheet = 0;
        TableLayout layout;
    };

    Result<QVector<Table>> findTables(const QString& file);
    Result<Recogniser> recogniser();
    Result<void> takeSheet(const Table& table);
    Result<void> takeRow(const TableRow& row);
    Result<bool> write(const TableRow& row, ConvertedRow& converted);
    Result<void> checkPerson(const TableRow& row, ConvertedRow& converted);
    bool isSecond(const TableRow& row, ConvertedRow& converted);
    Result<void> reject(const TableRow& row, const QVector<ImportProblem>& problems);
    void beginTable(const TableLayout& layout);
    bool beginNextTable(const TableRow& row);
    void sumUp();
    void tellProgress();

    Connection& m_connection;
    const Catalog& m_catalog;
    TableReader& m_reader;
    const ImportOptions& m_options;
    std::stop_token m_stop;
    ExchangeProgressHandler m_progress;
    std::unique_ptr<IntakeWriter> m_writer;
    QDate m_today;
    ImportReport* m_report = nullptr;
    std::unique_ptr<Recogniser> m_recogniser;
    std::unique_ptr<RejectsFile> m_rejects;

    QString m_sheetName;
    TableLayout m_layout;
    std::unique_ptr<RowConverter> m_converter;
    QVector<TableRow> m_above; ///< the last rows that were no data: titles of a next table
    std::unique_ptr<Statement> m_roster;
    struct Seen {
        qint32 row = 0;
        qint32 sheet = 0;
    };
    QHash<QByteArray, Seen> m_seen;
    qsizetype m_tables = 0;
    qsizetype m_tablesDone = 0;
    QElapsedTimer m_told;
};

} // namespace titledesk
