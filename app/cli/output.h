// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace titledesk {

/// Where a verb's answer goes: one JSON value with `--json`, words and tables for a person without.
class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    bool isJson() const { return m_json; }

    /// The whole answer of a verb as JSON. Nothing without `--json`.
    void json(const QJsonObject& value);
    /// A part of a JSON value that is too long to be kept as one. Nothing without `--json`.
    void jsonPart(const QByteArray& text);
    /// A line for a person. Nothing with `--json`.
    void line(const QString& text);
    /// Columns under headings, aligned also where characters are two cells wide. Nothing with
    /// `--json`.
    void table(const QStringList& headings, const QVector<QStringList>& rows);
    /// Rows of a table that goes on; `widths` in cells, one per column.
    void row(const QStringList& cells, const QVector<int>& widths);
    /// {"error": {"code", "message"}} on standard output, or the message on standard error.
    void failure(const Error& error);
    /// A word on how far the work is, on standard error where that is a terminal.
    void progress(qint64 done, qint64 total);

private:
    bool m_json = false;
    int m_percent = -1;
};

/// What a failure says: {"code", "message"}.
QJsonObject errorJson(const Error& error);

/// Cells of a terminal that a text takes: Chinese characters take two.
int cells(const QString& text);

} // namespace titledesk
