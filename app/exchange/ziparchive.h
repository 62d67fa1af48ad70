// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace titledesk {

/// A zip file for reading: parts by name, each within bounds that no honest workbook reaches.
class ZipArchive {
public:
    static constexpr qint64 kMaxParts = 20'000;
    static constexpr qint64 kMaxPartSize = 4LL << 30; ///< bytes unpacked
    static constexpr qint64 kFreeSize = 32LL << 20;   ///< below this any ratio is harmless
    static constexpr qint64 kMaxRatio = 250;          ///< of unpacked to packed bytes

    /// BadInput: cannot_read, damaged_file, file_too_large.
    static Result<std::unique_ptr<ZipArchive>> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool has(const QString& name) const;
    /// A part as a stream. BadInput: damaged_file (absent, too), file_too_large, encrypted_file.
    Result<std::unique_ptr<class ZipPart>> part(const QString& name) const;

private:
    ZipArchive() = default;
    struct zip* m_zip = nullptr;
    QHash<QString, qint64> m_parts; ///< index by name, lower case, `/` between folders
};

/// One part of an archive, unpacked as it is read. A reader that takes one token after the other
/// sets the bytes that the next token may have by startToken(): more than kMaxToken is not a
/// spreadsheet.
class ZipPart : public QIODevice {
public:
    static constexpr qint64 kMaxToken = 8LL << 20;

    ZipPart(zip_file* file, qint64 size);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    void startToken() { m_token = 0; }
    bool tooLarge() const { return m_tooLarge; }
    bool failed() const { return m_failed; }
    double fraction() const;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    zip_file* m_file;
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_token = 0;
    bool m_tooLarge = false;
    bool m_failed = false;
};

} // namespace titledesk
