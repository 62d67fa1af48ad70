// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pch_core.h"

#include <QSqlDatabase>
#include <QtWidgets>

// Ours that nearly every file of the window sees.
#include "deskcontext.h"
