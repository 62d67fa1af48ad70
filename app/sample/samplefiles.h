// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "samplehistory.h"

namespace titledesk {

/// A file's content that a sample's records refer to.
struct SampleContent {
    QString name;
    QByteArray bytes;
};

/// Made-up certificates for some of the submissions: most of those that wait for review first, a
/// few of the others, never more than kMost files however large the sample is. None where this
/// program cannot draw.
class SampleFiles {
public:
    static constexpr int kMost = 240;
    static constexpr int kMostDecided = 60;

    /// In a sample of `submissions` there are fewer files where there are very many of them: those
    /// are made to measure speed.
    SampleFiles(QString unit, std::uint64_t seed, qint64 submissions);

    /// Gives a record its files, or not.
    void attach(SampleRecord& record, const SamplePerson& person);
    /// A page with a heading and lines: a proof of publicity, a stamped form. Not valid (no hash)
    /// where this program cannot draw.
    EvidenceRef page(const QString& title, const QVector<std::pair<QString, QString>>& lines,
                     const QString& date);
    /// What was drawn since the last time, to be put into evidence.db before anything refers to it.
    QVector<SampleContent> take() { return std::exchange(m_contents, {}); }

private:
    /// A certificate of a course that a second person will claim (B11).
    struct Shared {
        QString idNumber;
        EvidenceRef file;
    };
    EvidenceRef keep(const QString& name, const QByteArray& bytes);

    QString m_unit;
    SampleRandom m_random; ///< its own, so that what else is made does not hang on the drawing
    QVector<SampleContent> m_contents;
    Shared m_shared;
    int m_most;
    int m_files = 0;
    int m_decided = 0;
    int m_number = 0;
    bool m_borrows = false; ///< somebody is to show what is somebody else's
};

} // namespace titledesk
