// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporter.h"
#include "importer.h"
#include "tablereader.h"

#include <QTemporaryDir>

#include <memory>

namespace titledesk {

/// A store in a folder of its own, and files beside it.
class ExchangeCase {
public:
    ExchangeCase();

    Store& store() { return *m_store; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Files in the folder that begin with a dot: what is left of writing.
    QStringList leftovers() const;
    qint64 count(const QString& sql);
    /// Imports one of the files in tests/data/input, or an absolute path.
    Result<ImportReport> import(const QString& file, const ImportOptions& options = {});

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

QString inputFile(const QString& name);

/// A resident's number with a right check character: 340000, the birth date, three digits.
QString madeUpId(const QString& birth, int serial);

using Rows = QVector<QStringList>;
QString csvText(const Rows& rows);
void writeFile(const QString& path, const QByteArray& content);

/// A zip file of these parts, in order.
void writeZip(const QString& path, const QVector<std::pair<QString, QByteArray>>& parts);
/// A workbook of one sheet with this XML inside `sheetData`, and these cell formats.
void writeXlsx(const QString& path, const QByteArray& sheetData, const QByteArray& strings = {},
               const QByteArray& formats = {}, bool date1904 = false,
               const QByteArray& behind = {});
/// A workbook of sheets of inline strings.
void writeXlsx(const QString& path, const QVector<std::pair<QString, Rows>>& sheets);

/// All rows of a sheet as texts, row numbers ignored; fails the test where it cannot be read.
Rows readAll(const QString& path, int sheet = 0);
QVector<TableRow> readRows(TableReader& reader, int sheet = 0);

} // namespace titledesk
