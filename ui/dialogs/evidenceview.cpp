// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceview.h"

#include "evidence.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr QSize kSize(860, 640);

} // namespace

EvidenceView::EvidenceView(DeskContext& context, const EvidenceRef& file, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_file(file)
    , m_label(new QLabel(tr("正在打开…"), this))
    , m_answer([this](const auto& content) { arrived(content); })
    , m_saveAnswer([this](const auto& done) {
        m_label->setText(done ? tr("已保存。") : done.error().message);
    })
{
    setWindowTitle(tr("证明材料 · %1").arg(file.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(kSize);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setMinimumSize(1, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("另存为…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, &EvidenceView::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_answer.ask(context.store.readEvidence(
        [sha256 = file.sha256](Connection& evidence) { return contentOf(evidence, sha256); }));
}

void EvidenceView::arrived(const Result<QByteArray>& content)
{
    if (!content) {
        m_label->setText(content.error().message);
        return;
    }
    if (m_picture.loadFromData(content.value()))
        fit();
    else
        m_label->setText(tr("“%1”不是图片，请另存后打开。").arg(m_file.name));
}

void EvidenceView::fit()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    QPixmap scaled =
        m_picture.scaled(m_label->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    m_label->setPixmap(scaled);
}

void EvidenceView::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fit();
}

void EvidenceView::chooseFile()
{
    auto* chooser = new QFileDialog(this, tr("另存证明材料"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(m_file.name);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_saveAnswer.ask(
            m_context.store.readEvidence([sha256 = m_file.sha256, file](Connection& evidence) {
                return saveContent(evidence, sha256, file);
            }));
    });
    chooser->open();
}

} // namespace titledesk
