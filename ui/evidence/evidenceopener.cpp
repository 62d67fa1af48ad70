// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceopener.h"

#include "evidence.h"
#include "privatefolder.h"
#include "storefolder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// The name with the suffix of what the file is, so that the system takes the program for that.
QString safeName(const EvidenceRef& file, EvidenceKind kind)
{
    const QString clean = cleanEvidenceName(file.name);
    if (evidenceKindOfName(clean) == kind)
        return clean;
    return clean + u'.' + suffixOf(kind);
}

/// A name in the folder that nothing has yet: 证书.pdf, 证书 (2).pdf, …
QString freePath(const QDir& folder, const QString& name)
{
    const QFileInfo info(name);
    QString path = folder.filePath(name);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder.filePath(u"%1 (%2)%3"_s.arg(info.completeBaseName(), QString::number(number),
                                                  name.mid(info.completeBaseName().size())));
    return path;
}

/// What was saved before one could not be stays, and the error says how many.
Result<int> saveInto(Connection& evidence, const QVector<EvidenceRef>& files, const QDir& folder)
{
    int count = 0;
    for (const EvidenceRef& file : files) {
        const QString name = cleanEvidenceName(file.name);
        if (auto saved = saveContent(evidence, file.sha256, freePath(folder, name)); !saved) {
            Error error = saved.error();
            error.message = EvidenceOpener::tr("“%1”没有保存：%2已保存 %3 个文件。")
                                .arg(name, error.message, QString::number(count));
            return error;
        }
        ++count;
    }
    return count;
}

} // namespace

EvidenceOpener::EvidenceOpener(DeskContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_copied([this](const Result<void>& done) {
        if (!done)
            return emit m_context.showProblem(done.error().message);
        // What is changed in a copy would be lost: no program may take it for the original.
        QFile::setPermissions(m_copy, QFile::ReadOwner);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_copy)))
            emit m_context.showProblem(tr("没有能打开这种文件的程序，请另存后查看。"));
    })
{
}

EvidenceOpener::~EvidenceOpener() = default;

void EvidenceOpener::openOutside(const EvidenceRef& file)
{
    const auto kind = evidenceKindOfMime(file.mime);
    if (!kind)
        return emit m_context.showProblem(tr("这种文件不能用系统程序打开，请另存后查看。"));
    if (!m_folder)
        m_folder = std::make_unique<PrivateFolder>();
    m_copy = m_folder->pathFor(safeName(file, *kind));
    if (m_copy.isEmpty())
        return emit m_context.showProblem(tr("无法写入临时文件，请检查磁盘空间。"));
    m_copied.ask(
        m_context.store.readEvidence([sha256 = file.sha256, path = m_copy](Connection& evidence) {
            return saveContent(evidence, sha256, path);
        }));
}

void EvidenceOpener::saveAs(const EvidenceRef& file)
{
    auto* chooser = new QFileDialog(m_window, tr("另存证明材料"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(cleanEvidenceName(file.name));
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, file](const QString& path) { saveTo(file, path); });
    chooser->open();
}

void EvidenceOpener::saveAll(const QVector<EvidenceRef>& files)
{
    auto* chooser = new QFileDialog(m_window, tr("全部另存到文件夹"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, files](const QString& folder) { saveAllTo(files, folder); });
    chooser->open();
}

void EvidenceOpener::saveTo(const EvidenceRef& file, const QString& path)
{
    if (auto free = refuseOwnFile(m_context.store.folder(), path); !free)
        return emit m_context.showProblem(free.error().message);
    tellSaved(m_context.store.readEvidence(
        [sha256 = file.sha256, path](Connection& evidence) -> Result<int> {
            if (auto saved = saveContent(evidence, sha256, path); !saved)
                return saved.error();
            return 1;
        }));
}

void EvidenceOpener::saveAllTo(const QVector<EvidenceRef>& files, const QString& folder)
{
    tellSaved(m_context.store.readEvidence(
        [files, folder](Connection& evidence) { return saveInto(evidence, files, QDir(folder)); }));
}

/// One after the other may be asked for, and each says what became of it.
void EvidenceOpener::tellSaved(const QFuture<Result<int>>& saving)
{
    auto* watcher = new QFutureWatcher<Result<int>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QFuture<Result<int>> future = watcher->future();
        if (future.resultCount() == 0)
            return;
        const Result<int> saved = future.result();
        if (saved)
            emit m_context.showMessageBar(tr("已保存 %n 个文件", nullptr, saved.value()), {});
        else
            emit m_context.showProblem(saved.error().message);
    });
    watcher->setFuture(saving);
}

} // namespace titledesk
