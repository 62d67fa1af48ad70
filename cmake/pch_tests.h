// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pch_core.h"

// Not QTest: what QTEST_MAIN makes depends on what each test links.
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>

// Ours that nearly every test sees.
#include "catalog.h"
#include "store.h"
#include "submissions.h"
