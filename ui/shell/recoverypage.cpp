// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverypage.h"

#include "problemlabel.h"
#include "startparts.h"
#include "taborder.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace titledesk {
namespace {

constexpr qreal kKeyScale = 1.2;
constexpr int kKeyMargins = 32; // pixels beside the key, with the field's frame

} // namespace

RecoveryPage::RecoveryPage(QWidget* parent)
    : QWidget(parent)
    , m_key(new QLineEdit)
    , m_note(new ProblemLabel)
{
    m_key->setReadOnly(true);
    m_key->setAlignment(Qt::AlignCenter);
    // It is copied by hand, sign by sign: large, and no two signs alike.
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * kKeyScale);
    large.setBold(true);
    m_key->setFont(large);
    m_key->setAccessibleName(tr("恢复密钥"));
    auto* copied = new QCheckBox(tr("我已抄录恢复密钥，并妥善保管"));
    auto* next = primaryButton(tr("开始使用"));
    next->setEnabled(false);
    auto* layout = startLayout(this, tr("恢复密钥"));
    layout->addWidget(quietText(
        tr("忘记密码时，只有恢复密钥能打开单位数据。它只显示这一次，请现在抄录在纸上。")));
    layout->addWidget(m_key);
    layout->addWidget(copied);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(next, 0, Qt::AlignRight);
    leadFocus(*this, *copied);
    connect(copied, &QCheckBox::toggled, next, &QPushButton::setEnabled);
    connect(next, &QPushButton::clicked, this, &RecoveryPage::done);
}

void RecoveryPage::begin(const QString& recoveryKey, const QString& note)
{
    m_key->setText(recoveryKey);
    m_key->setMinimumWidth(m_key->fontMetrics().horizontalAdvance(recoveryKey) + kKeyMargins);
    m_note->tell(note);
}

} // namespace titledesk
