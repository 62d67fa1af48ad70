// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace titledesk {

/// Numbers with right check digits that `serial` tells apart: an ISBN-13 of a Chinese publisher, an
/// ISSN, a patent number of an application of `year`.
QString sampleIsbn(qint64 serial);
QString sampleIssn(int serial);
QString samplePatentNumber(int year, qint64 serial);

} // namespace titledesk
