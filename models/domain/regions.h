// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace titledesk {

/// An administrative division of Anhui, from resources/data/anhui-regions.csv.
struct Region {
    enum class Level : std::uint8_t { Province, City, County };
    QString code; ///< six digits
    QString name;
    Level level = Level::County;
    QString parent; ///< code of the city or province above it, empty for the province
};

/// All regions in the order of their codes: the province, then each city before its counties.
const QVector<Region>& regions();

/// The region with this code; nullptr where there is none.
const Region* region(QStringView code);

/// The full name, 安徽省合肥市瑶海区; empty for a code that does not exist.
QString regionPath(QStringView code);

} // namespace titledesk
