// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbookwriter.h"

#include <QFile>

namespace titledesk {

/// Where exported tables go, one after the other, whatever the format.
class TableSink {
public:
    virtual ~TableSink() = default;
    virtual Result<void> beginTable(const QString& name,
                                    const QVector<WorkbookWriter::Column>& columns) = 0;
    virtual Result<void> append(const QVector<OutCell>& cells) = 0;
    virtual Result<ReplacingFile::Written> finish() = 0;
    virtual Result<void> commit() = 0;
};

/// One sheet per table.
class XlsxSink : public TableSink {
public:
    static Result<std::unique_ptr<TableSink>> create(const QString& path);
    Result<void> beginTable(const QString& name,
                            const QVector<WorkbookWriter::Column>& columns) override;
    Result<void> append(const QVector<OutCell>& cells) override;
    Result<ReplacingFile::Written> finish() override { return m_workbook->finish(); }
    Result<void> commit() override { return m_workbook->commit(); }

private:
    std::unique_ptr<WorkbookWriter> m_workbook;
    WorkbookWriter::Sheet* m_sheet = nullptr;
};

/// UTF-8 with BOM, comma, CRLF (RFC 4180). The first table begins with its headings; every further
/// one stands below a blank line and a line with its name, which an import knows again.
class CsvSink : public TableSink {
public:
    static Result<std::unique_ptr<TableSink>> create(const QString& path);
    ~CsvSink() override;
    Result<void> beginTable(const QString& name,
                            const QVector<WorkbookWriter::Column>& columns) override;
    Result<void> append(const QVector<OutCell>& cells) override;
    Result<ReplacingFile::Written> finish() override;
    Result<void> commit() override { return m_file->commit(); }

private:
    CsvSink();
    Result<void> write(const QByteArray& bytes);

    std::unique_ptr<ReplacingFile> m_file;
    std::unique_ptr<QFile> m_out;
    int m_tables = 0;
};

} // namespace titledesk
