// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <QFile>

namespace titledesk {

/// A text table: UTF-8 with or without BOM, UTF-16 with BOM, GB18030; columns by comma, semicolon
/// or tab; cells in quotes may hold line ends. Rows are numbered as a spreadsheet would number
/// them.
class CsvReader : public TableReader {
public:
    static Result<std::unique_ptr<CsvReader>> openFile(const QString& path);

    const QVector<Sheet>& sheets() const override { return m_sheets; }
    Result<void> open(int sheet) override;
    Result<bool> next(TableRow& row) override;
    double fraction() const override;

private:
    enum class Encoding : std::uint8_t { Utf8, Gb18030, Whole };
    static constexpr qint64 kMaxWhole = 256LL << 20; ///< bytes of a file that is read at once

    CsvReader() = default;
    Result<void> findEncoding();
    Result<void> readWhole();
    Result<void> findSeparator();
    /// The next line with its end, decoded; false at the end of the file.
    Result<bool> nextLine(QString& line);
    Result<bool> nextText(QString& line);
    void append(TableRow& row, const QString& text) const;

    QFile m_file;
    QVector<Sheet> m_sheets{Sheet{}};
    Encoding m_encoding = Encoding::Utf8;
    QString m_text; ///< the content of a file in UTF-16 or with lines that end in CR alone
    QChar m_lineEnd = u'\n';
    qsizetype m_textAt = 0;
    qint64 m_start = 0; ///< where the rows begin: behind BOM and `sep=`
    QChar m_separator = u',';
    int m_row = 0;
};

} // namespace titledesk
