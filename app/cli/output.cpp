// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "terminal.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kWidestColumn = 40; // cells; a longer text ends in an ellipsis

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

QString fitted(const QString& text, int width)
{
    QString line = text.simplified();
    if (cells(line) > width) {
        while (cells(line) > width - 1)
            line.chop(1);
        line += u'…';
    }
    return line + QString(width - cells(line), u' ');
}

} // namespace

int cells(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

void Output::json(const QJsonObject& value)
{
    jsonPart(QJsonDocument(value).toJson(QJsonDocument::Compact) + '\n');
}

void Output::jsonPart(const QByteArray& text)
{
    if (m_json)
        write(stdout, text);
}

void Output::line(const QString& text)
{
    if (!m_json)
        write(stdout, text.toUtf8() + '\n');
}

void Output::table(const QStringList& headings, const QVector<QStringList>& rows)
{
    QVector<int> widths(headings.size(), 0);
    const auto widen = [&](const QStringList& row) {
        for (qsizetype i = 0; i < widths.size() && i < row.size(); ++i)
            widths[i] = std::min(kWidestColumn, std::max(widths[i], cells(row.at(i).simplified())));
    };
    widen(headings);
    for (const QStringList& each : rows)
        widen(each);
    row(headings, widths);
    for (const QStringList& each : rows)
        row(each, widths);
}

void Output::row(const QStringList& texts, const QVector<int>& widths)
{
    QStringList parts;
    for (qsizetype i = 0; i < widths.size(); ++i)
        parts.append(fitted(texts.value(i), widths.at(i)));
    QString whole = parts.join(u"  "_s);
    while (whole.endsWith(u' '))
        whole.chop(1);
    line(whole);
}

void Output::failure(const Error& error)
{
    if (m_json)
        json({{u"error"_s, errorJson(error)}});
    else
        write(stderr, error.message.toUtf8() + '\n');
}

void Output::progress(qint64 done, qint64 total)
{
    if (total <= 0 || !isTerminal(stderr))
        return;
    const int percent = int(done * 100 / total);
    if (percent == m_percent)
        return;
    m_percent = percent;
    write(stderr, "\r" + QByteArray::number(percent) + "%" + (percent >= 100 ? "\n" : ""));
}

QJsonObject errorJson(const Error& error)
{
    return {{u"code"_s, error.reason}, {u"message"_s, error.message}};
}

} // namespace titledesk
