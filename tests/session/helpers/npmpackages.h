// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace titledesk::test {

/// The file's bytes; empty where it cannot be read.
QByteArray contentOf(const QString& path);

/// The folder `name` of the build, into which the files of `source` (a folder of the tests; with
/// package.json and package-lock.json) were copied and what they pin was installed by `npm ci`,
/// once for each package-lock.json. Empty, with a warning, where it cannot be.
QString npmFolder(const QString& name, const QString& source, const QStringList& files);

} // namespace titledesk::test
