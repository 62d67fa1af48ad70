// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicityform.h"

#include "datefield.h"
#include "filesbox.h"
#include "openedbox.h"
#include "statelook.h"
#include "taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPlaceCharacters = 12; // of a place in the list of known ones

QString labelOf(const KeptPublicity& kept)
{
    QString place = kept.facts.place;
    if (place.size() > kPlaceCharacters)
        place = place.left(kPlaceCharacters) + u'…';
    const QString dates =
        kept.facts.from.isValid()
            ? PublicityForm::tr("%1 至 %2")
                  .arg(kept.facts.from.toString(Qt::ISODate), kept.facts.to.toString(Qt::ISODate))
            : PublicityForm::tr("时间未填写");
    return PublicityForm::tr("%1 %2（%n 人）", nullptr, int(kept.applications.size()))
        .arg(dates, place);
}

QLineEdit* addText(QFormLayout& form, const QString& label, const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    form.addRow(label, edit);
    return edit;
}

} // namespace

PublicityForm::PublicityForm(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_which(new OpenedBox(this))
    , m_shared(new QLabel(this))
    , m_fields(new QWidget(this))
{
    m_which->setObjectName(u"whichPublicity"_s);
    m_which->setAccessibleName(tr("公示"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(24);
    m_shared->setObjectName(u"sharedBy"_s);
    m_shared->setWordWrap(true);
    m_shared->hide();
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildDates(*form);
    m_place = addText(*form, tr("公示地点"), u"publicityPlace"_s);
    m_department = addText(*form, tr("受理部门"), u"publicityDepartment"_s);
    m_phone = addText(*form, tr("受理电话"), u"publicityPhone"_s);
    m_result = new QComboBox;
    m_result->setObjectName(u"publicityResult"_s);
    m_result->setEditable(true);
    m_result->setInsertPolicy(QComboBox::NoInsert);
    m_result->setAccessibleName(tr("公示结果"));
    m_result->addItems({tr("无异议"), tr("有异议，已处理：")});
    m_result->lineEdit()->setPlaceholderText(tr("请选择或填写"));
    m_result->setCurrentIndex(-1);
    form->addRow(tr("公示结果"), m_result);
    auto* proofLabel = new QLabel(tr("单位公示证明和材料"));
    m_proof = new FilesBox(context, proofLabel->text(), this);
    m_proof->setObjectName(u"proof"_s);
    form->addRow(proofLabel);
    form->addRow(m_proof);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_which);
    layout->addWidget(m_shared);
    layout->addWidget(m_fields);

    connect(m_which, qOverload<int>(&QComboBox::currentIndexChanged), this, &PublicityForm::chosen);
    for (QLineEdit* edit : {m_place, m_department, m_phone})
        connect(edit, &QLineEdit::textChanged, this, &PublicityForm::changed);
    connect(m_result, &QComboBox::currentTextChanged, this, &PublicityForm::changed);
    connect(m_proof, &FilesBox::changed, this, &PublicityForm::changed);
    connect(m_proof, &FilesBox::failed, this, &PublicityForm::failed);
    m_which->addItem(tr("新的公示"));
    leadFocus(*this, *m_which);
}

void PublicityForm::buildDates(QFormLayout& form)
{
    m_from = new DateField(tr("公示开始"), this);
    m_from->setObjectName(u"publicityFrom"_s);
    m_to = new DateField(tr("公示结束"), this);
    m_to->setObjectName(u"publicityTo"_s);
    m_days = new QLabel(this);
    m_days->setObjectName(u"workdays"_s);
    m_days->setWordWrap(true);
    m_confirmed = new QCheckBox(tr("已核对当年放假安排，不少于 5 个工作日"), this);
    m_confirmed->setObjectName(u"calendarConfirmed"_s);
    m_confirmed->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("至"), this));
    row->addWidget(m_to);
    row->addStretch();
    form.addRow(tr("公示时间"), row);
    form.addRow(QString(), m_days);
    form.addRow(QString(), m_confirmed);
    connect(m_from, &QDateEdit::dateChanged, this, &PublicityForm::fromChanged);
    connect(m_to, &QDateEdit::dateChanged, this, &PublicityForm::datesChanged);
    connect(m_confirmed, &QCheckBox::toggled, this, [this] {
        tellDays();
        emit changed();
    });
}

void PublicityForm::offer(const QVector<KeptPublicity>& known, PublicityId chosenId,
                          const QVector<SubmissionId>& own)
{
    m_known = known;
    m_own = own;
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    m_which->addItem(tr("新的公示"));
    int index = 0;
    for (const KeptPublicity& kept : known) {
        m_which->addItem(labelOf(kept));
        if (kept.id == chosenId)
            index = m_which->count() - 1;
    }
    m_which->setCurrentIndex(index);
    m_shown = index;
    show(index == 0 ? KeptPublicity() : m_known.at(index - 1));
}

void PublicityForm::chosen(int index)
{
    if (index < 0 || index == m_shown)
        return;
    if (m_shown == 0)
        m_new = kept();
    m_shown = index;
    show(index == 0 ? m_new : m_known.at(index - 1));
    emit changed();
}

void PublicityForm::show(const KeptPublicity& kept)
{
    m_showing = true;
    m_from->say(kept.facts.from);
    m_to->say(kept.facts.to);
    m_confirmed->setChecked(kept.facts.calendarConfirmed);
    m_place->setText(kept.facts.place);
    m_department->setText(kept.facts.department);
    m_phone->setText(kept.facts.phone);
    m_result->setCurrentText(kept.facts.result);
    m_proof->setFiles(kept.proof);
    m_showing = false;
    tellDays();
    tellShared(kept);
}

void PublicityForm::tellShared(const KeptPublicity& kept)
{
    const auto others = std::ranges::count_if(kept.applications,
                                              [&](SubmissionId id) { return !m_own.contains(id); });
    m_fields->setEnabled(!kept.fixed);
    m_shared->setVisible(kept.fixed || others > 0);
    m_shared->setText(
        kept.fixed ? tr("已有职称申报以这次公示审核通过，内容不能再修改。")
                   : tr("另有 %n 人共用这次公示，修改后对他们同样有效。", nullptr, int(others)));
}

// The fifth working day is what one would count to.
void PublicityForm::fromChanged()
{
    if (!m_showing && m_from->said().isValid() &&
        (!m_to->said().isValid() || m_to->said() < m_from->said())) {
        const QDate fifth = WorkdayCalendar::builtIn().lastOf(m_from->said(), kLeastPublicityDays);
        const QSignalBlocker quiet(m_to);
        m_to->say(fifth.isValid() ? fifth : m_from->said());
    }
    datesChanged();
}

void PublicityForm::datesChanged()
{
    if (m_showing)
        return;
    m_confirmed->setChecked(false); // other days are another question
    tellDays();
    emit changed();
}

void PublicityForm::tellDays()
{
    const QDate from = m_from->said();
    const QDate to = m_to->said();
    const WorkdayCount count = WorkdayCalendar::builtIn().count(from, to);
    m_confirmed->setVisible(!count.isCertain());
    const bool isShort = count.isCertain() && count.days < kLeastPublicityDays;
    if (!from.isValid() || !to.isValid())
        m_days->setText(tr("不少于 5 个工作日"));
    else if (from > to)
        m_days->setText(tr("结束日期早于开始日期"));
    else if (!count.isCertain())
        m_days->setText(tr("程序没有 %1 年的放假安排，共 %2 天，请自行核对工作日")
                            .arg(count.missingYears.first())
                            .arg(from.daysTo(to) + 1));
    else if (isShort)
        m_days->setText(tr("%n 个工作日，不足 5 个", nullptr, count.days));
    else
        m_days->setText(tr("%n 个工作日", nullptr, count.days));
    QPalette look = palette();
    const bool bad = from.isValid() && to.isValid() && (from > to || isShort);
    look.setColor(QPalette::WindowText, bad ? stateColor(State::Returned, look) : quietColor(look));
    m_days->setPalette(look);
}

KeptPublicity PublicityForm::kept() const
{
    KeptPublicity kept = m_shown == 0 ? KeptPublicity() : m_known.at(m_shown - 1);
    kept.facts.from = m_from->said();
    kept.facts.to = m_to->said();
    kept.facts.calendarConfirmed = m_confirmed->isChecked();
    kept.facts.place = m_place->text().trimmed();
    kept.facts.department = m_department->text().trimmed();
    kept.facts.phone = m_phone->text().trimmed();
    kept.facts.result = m_result->currentText().trimmed();
    kept.proof = m_proof->files();
    return kept;
}

bool PublicityForm::isEmpty() const
{
    const KeptPublicity now = kept();
    return !now.id.isValid() && now.facts == Publicity() && now.proof.isEmpty();
}

bool PublicityForm::isBusy() const
{
    return m_proof->isBusy();
}

} // namespace titledesk
