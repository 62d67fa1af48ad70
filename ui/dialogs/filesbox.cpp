// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesbox.h"

#include "copydrop.h"
#include "evidence.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLines = 2;
constexpr int kMostLines = 4;

} // namespace

FilesBox::FilesBox(DeskContext& context, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(label)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("上传文件…"), this))
    , m_remove(new QPushButton(tr("移除"), this))
    , m_answer([this](const auto& file) { stored(file); })
{
    setAcceptDrops(true);
    m_list->setAccessibleName(label);
    m_list->setToolTip(tr("可以把文件拖到这里"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * kLines + 16);
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * kMostLines);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_add->setAccessibleDescription(label);
    m_remove->setAccessibleDescription(label);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    // Its buttons are never squeezed.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_add, &QPushButton::clicked, this, &FilesBox::choose);
    connect(m_remove, &QPushButton::clicked, this, &FilesBox::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    showFiles();
}

void FilesBox::setFiles(const QVector<EvidenceRef>& files)
{
    m_files = files;
    showFiles();
}

bool FilesBox::isBusy() const
{
    return m_storing || !m_waiting.isEmpty();
}

void FilesBox::showFiles()
{
    m_list->clear();
    for (const EvidenceRef& file : std::as_const(m_files))
        m_list->addItem(tr("%1（%2）").arg(file.name, evidenceSizeText(file.size)));
    m_remove->setEnabled(false);
}

void FilesBox::choose()
{
    auto* chooser = new QFileDialog(this, m_label);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &FilesBox::addFiles);
    chooser->open();
}

void FilesBox::addFiles(const QStringList& paths)
{
    m_waiting += paths;
    storeNext();
}

void FilesBox::storeNext()
{
    if (m_waiting.isEmpty() || m_storing)
        return;
    m_storing = true;
    m_answer.ask(
        m_context.store.writeEvidence([path = m_waiting.takeFirst()](Connection& evidence) {
            return putContent(evidence, path);
        }));
    emit changed();
}

void FilesBox::stored(const Result<EvidenceRef>& file)
{
    m_storing = false;
    if (!file)
        emit failed(file.error().message);
    else if (std::ranges::none_of(
                 m_files, [&](const auto& known) { return known.sha256 == file.value().sha256; }))
        m_files.append(file.value());
    showFiles();
    storeNext();
    emit changed();
}

void FilesBox::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_files.size())
        return;
    m_files.removeAt(row);
    showFiles();
    m_add->setFocus();
    emit changed();
}

QSize FilesBox::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

void FilesBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (isEnabled() && event->mimeData()->hasUrls())
        acceptCopy(*event);
}

void FilesBox::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    acceptCopy(*event);
    addFiles(paths);
}

bool FilesBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace titledesk
