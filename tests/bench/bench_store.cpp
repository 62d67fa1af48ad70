// SPDX-License-Identifier: GPL-3.0-or-later
// How long the store's main work takes at a size, as ratios to a named baseline of the same run:
// machines differ, ratios less. bench_store [submissions], or TITLEDESK_BENCH_SIZE. Nothing here
// passes or fails by time.
#include "benchrun.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

constexpr int kSmallest = 200;
constexpr int kLargest = 2'000'000;
constexpr int kUsual = 20'000;

int sizeFrom(const QStringList& arguments)
{
    const QString text =
        arguments.size() > 1 ? arguments.at(1) : qEnvironmentVariable("TITLEDESK_BENCH_SIZE");
    return text.isEmpty() ? kUsual : text.toInt();
}

void print(const QVector<Measure>& measures)
{
    const Measure& baseline = measures.first();
    std::printf("%-28s %12s %14s %10s\n", "what", "count", "us per unit", "ratio");
    for (const Measure& each : measures)
        std::printf("%-28s %12lld %14.3f %10.4g\n", qPrintable(each.name),
                    static_cast<long long>(each.count), each.perUnit(),
                    each.perUnit() / baseline.perUnit());
    std::printf("ratio 1 is '%s'\n", qPrintable(baseline.name));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int size = sizeFrom(QCoreApplication::arguments());
    if (size < kSmallest || size > kLargest) {
        std::fprintf(stderr, "a size from %d to %d\n", kSmallest, kLargest);
        return 2;
    }
    const auto measures = measureStore(size);
    if (!measures) {
        std::fprintf(stderr, "%s %s\n", qPrintable(measures.error().reason),
                     qPrintable(measures.error().detail));
        return 1;
    }
    print(measures.value());
    return 0;
}
