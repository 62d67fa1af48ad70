// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace titledesk {

/// A page that looks like a certificate and says plainly that it is a 样本.
struct SampleCertificate {
    QString title;
    QString name; ///< whose it is, as it stands above the lines
    QVector<std::pair<QString, QString>> lines;
    QString issuer;
    QString date;
};

/// Whether this program can write text into pictures: that takes a QGuiApplication, a window none.
bool canDrawCertificates();
/// As a scanned page, PNG.
QByteArray certificatePng(const SampleCertificate& certificate);
/// As a PDF of these pages, the same bytes for the same pages.
QByteArray certificatePdf(const QVector<SampleCertificate>& pages);

} // namespace titledesk
