// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pch_tests.h"

#include <QTest>
#include <QtWidgets>

#include "deskcontext.h"
