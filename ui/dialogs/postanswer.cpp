// SPDX-License-Identifier: GPL-3.0-or-later
#include "postanswer.h"

#include "statelook.h"
#include "taborder.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLowestGrade = 13; // of professional posts
constexpr int kYes = 1;
constexpr int kNo = 0;

} // namespace

PostAnswer::PostAnswer(QWidget* parent)
    : QWidget(parent)
    , m_takes(new QButtonGroup(this))
    , m_grade(new QComboBox(this))
    , m_left(new QLabel(this))
    , m_note(new QLineEdit(this))
{
    auto* yes = new QRadioButton(tr("是"), this);
    auto* no = new QRadioButton(tr("否"), this);
    yes->setObjectName(u"takesPost"_s);
    no->setObjectName(u"takesNoPost"_s);
    for (QRadioButton* answer : {yes, no})
        answer->setAccessibleDescription(tr("是否占用本单位职位数"));
    m_takes->addButton(yes, kYes);
    m_takes->addButton(no, kNo);
    m_grade->setObjectName(u"postGrade"_s);
    m_grade->setAccessibleName(tr("岗位等级"));
    m_grade->addItem(tr("请选择岗位等级"));
    for (int grade = 1; grade <= kLowestGrade; ++grade)
        m_grade->addItem(tr("专业技术 %1 级").arg(grade), grade);
    m_left->setObjectName(u"postsLeft"_s);
    m_left->setWordWrap(true);
    m_note->setObjectName(u"postNote"_s);
    m_note->setAccessibleName(tr("说明"));
    m_note->setPlaceholderText(tr("占用或不占用职位数的说明"));
    auto* answers = new QHBoxLayout;
    answers->setSpacing(16);
    answers->addWidget(yes);
    answers->addWidget(no);
    answers->addStretch();
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("是否占用本单位职位数"), answers);
    form->addRow(tr("岗位等级"), m_grade);
    form->addRow(QString(), m_left);
    form->addRow(tr("说明"), m_note);
    connect(m_takes, &QButtonGroup::idToggled, this, &PostAnswer::answered);
    connect(m_grade, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        tellLeft();
        emit changed();
    });
    connect(m_note, &QLineEdit::textChanged, this, &PostAnswer::changed);
    tabAsLaidOut(*this);
    tellLeft();
}

void PostAnswer::setOffer(const PostOffer& offer)
{
    m_offer = offer;
    for (int grade = 1; grade <= kLowestGrade; ++grade)
        m_grade->setItemText(
            grade, offer.isKnown
                       ? tr("专业技术 %1 级（剩余 %2）").arg(grade).arg(offer.leftOf(grade))
                       : tr("专业技术 %1 级").arg(grade));
    tellLeft();
}

void PostAnswer::show(const Recommendation& draft)
{
    const QSignalBlocker quiet(this);
    if (!draft.takesPost.isEmpty())
        m_takes->button(draft.takesPost == u"yes" ? kYes : kNo)->setChecked(true);
    m_grade->setCurrentIndex(draft.postGrade.value_or(0));
    m_note->setText(draft.postNote);
    tellLeft();
}

void PostAnswer::complete(Recommendation& draft) const
{
    const int answer = m_takes->checkedId();
    draft.takesPost = answer == kYes ? u"yes"_s : answer == kNo ? u"no"_s : QString();
    draft.postGrade.reset();
    if (answer == kYes && m_grade->currentIndex() > 0)
        draft.postGrade = m_grade->currentIndex();
    draft.postNote = m_note->text().trimmed();
}

// 正高 4, 副高 7, 中级 10 stand ready where a post is taken.
void PostAnswer::answered()
{
    if (m_takes->checkedId() == kYes && m_grade->currentIndex() <= 0 && m_offer.usualGrade)
        m_grade->setCurrentIndex(*m_offer.usualGrade);
    tellLeft();
    emit changed();
}

void PostAnswer::tellLeft()
{
    const bool takes = m_takes->checkedId() == kYes;
    const int grade = m_grade->currentIndex();
    m_grade->setEnabled(takes);
    m_left->setVisible(takes);
    const bool none = m_offer.isKnown && grade > 0 && m_offer.leftOf(grade) < 1;
    if (!m_offer.isKnown)
        m_left->setText(tr("尚未提交岗位核准信息，不知道剩余多少"));
    else if (grade <= 0)
        m_left->clear();
    else if (none)
        m_left->setText(
            tr("剩余 %1，该等级已无空岗，请在说明中写明理由").arg(m_offer.leftOf(grade)));
    else
        m_left->setText(tr("剩余 %1").arg(m_offer.leftOf(grade)));
    QPalette look = palette();
    look.setColor(QPalette::WindowText, none ? stateColor(State::Pending, look) : quietColor(look));
    m_left->setPalette(look);
}

} // namespace titledesk
