// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace titledesk {

/// Small files of each kind, as good as evidence.db asks for.
QByteArray smallPng();
QByteArray smallJpeg();
/// A PDF with `pages` blank A4 pages, right to the last offset of its cross-reference table. More
/// than ten thousand are written as a tree of one level all the same.
QByteArray blankPdf(int pages);
/// A zip archive with parts of these names.
QByteArray archiveOf(const QStringList& parts);

/// Writes a file; the test fails where that fails. Gives its path back.
QString writeFile(const QString& path, const QByteArray& bytes);

} // namespace titledesk
