// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceadder.h"

#include "evidence.h"

#include <QBuffer>
#include <QDateTime>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QStringList filesOf(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Runs on the store's thread for evidence: writing a large PNG takes its time.
Result<EvidenceRef> putPicture(Connection& evidence, const QImage& picture, const QString& name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadWrite) || !picture.save(&buffer, "PNG"))
        return Error{Error::Code::BadInput, u"cannot_read"_s,
                     EvidenceAdder::tr("剪贴板中的图片无法保存，没有添加。")};
    buffer.seek(0);
    return putContent(evidence, buffer, name);
}

} // namespace

EvidenceAdder::EvidenceAdder(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_storing([this](const auto& file) { stored(file); })
    , m_attaching([this](const auto& done) { attached(done); })
{
}

void EvidenceAdder::addFiles(SubmissionId id, const QStringList& files)
{
    for (const QString& file : files)
        m_waiting.push_back({id, file, {}});
    next();
}

void EvidenceAdder::addPicture(SubmissionId id, const QImage& picture)
{
    const QString name =
        tr("粘贴图片 %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s));
    m_waiting.push_back({id, name + u".png"_s, picture});
    next();
}

bool EvidenceAdder::takes(const QMimeData& data)
{
    return data.hasImage() || !filesOf(data).isEmpty();
}

bool EvidenceAdder::addFrom(SubmissionId id, const QMimeData& data)
{
    if (const QStringList files = filesOf(data); !files.isEmpty()) {
        addFiles(id, files);
        return true;
    }
    const auto picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return false;
    addPicture(id, picture);
    return true;
}

void EvidenceAdder::next()
{
    if (m_busy)
        return;
    if (m_waiting.empty()) {
        emit finished(std::exchange(m_added, 0), std::exchange(m_refused, {}));
        return;
    }
    m_busy = true;
    const Source source = m_waiting.front();
    m_waiting.pop_front();
    m_target = source.id;
    m_storing.ask(m_context.store.writeEvidence([source](Connection& evidence) {
        return source.picture.isNull() ? putContent(evidence, source.file)
                                       : putPicture(evidence, source.picture, source.file);
    }));
}

void EvidenceAdder::stored(const Result<EvidenceRef>& file)
{
    if (!file)
        return attached(file.error());
    m_attaching.ask(m_context.store.write(
        [&store = m_context.store, id = m_target, ref = file.value()](Connection& connection) {
            return attachToSubmission(connection, store.session(), id, {ref});
        }));
}

void EvidenceAdder::attached(const Result<void>& done)
{
    m_busy = false;
    if (done)
        ++m_added;
    else if (!m_refused.contains(done.error().message))
        m_refused.append(done.error().message);
    next();
}

} // namespace titledesk
