// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendationdialog.h"

#include "evidence.h"
#include "opinionbox.h"
#include "statelook.h"
#include "workdays.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLeastWorkdays = 5; // B8
constexpr int kLowestGrade = 13;
constexpr int kFileLines = 3;
constexpr int kYes = 1;
constexpr int kNo = 0;

void prepareDate(QDateEdit* edit, const QString& name)
{
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setAccessibleName(name);
    // The earliest date stands for "not said yet".
    edit->setMinimumDate(QDate(2000, 1, 1));
    edit->setSpecialValueText(RecommendationDialog::tr("未填写"));
    edit->setDate(edit->minimumDate());
}

QString dateText(const QDateEdit* edit)
{
    return edit->date() == edit->minimumDate() ? QString() : edit->date().toString(Qt::ISODate);
}

void showDate(QDateEdit* edit, const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    edit->setDate(date.isValid() ? date : edit->minimumDate());
}

} // namespace

RecommendationDialog::RecommendationDialog(DeskContext& context, const SubmissionDetail& detail,
                                           QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_row(detail.row)
    , m_loadAnswer([this](const auto& found) { loaded(found); })
    , m_fileAnswer([this](const auto& file) { fileStored(file); })
    , m_saveAnswer([this](const auto& done) { written(done); })
{
    setWindowTitle(tr("单位推荐意见"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto* who = new QLabel(u"%1 · %2"_s.arg(m_row.person.name, m_row.title), this);
    QFont bold = font();
    bold.setBold(true);
    who->setFont(bold);
    layout->addWidget(who);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    layout->addLayout(form);
    buildPublicity(*form);
    buildFiles(*form);
    m_text = new OpinionBox(context, tr("单位推荐意见"), u"recommendation"_s, {}, this);
    layout->addWidget(m_text, 1);
    if (context.store.session().unit.isPublicInstitution())
        buildPost(*form);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, stateColor(State::Returned, red));
    m_problem->setPalette(red);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("保存草稿"), QDialogButtonBox::AcceptRole);
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    setMinimumWidth(600);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecommendationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecommendationDialog::reject);
    connect(m_text, &OpinionBox::confirmed, this, &RecommendationDialog::accept);

    m_loadAnswer.ask(context.store.read(
        [id = m_row.id, version = m_row.version](Connection& connection) -> Result<Loaded> {
            auto draft = readRecommendation(connection, id);
            if (!draft)
                return draft.error();
            auto files = evidenceOf(connection, EvidenceOwner::Recommendation, id.value, version);
            if (!files)
                return files.error();
            return Loaded{draft.value(), files.value()};
        }));
}

void RecommendationDialog::buildPublicity(QFormLayout& form)
{
    m_from = new QDateEdit(this);
    m_to = new QDateEdit(this);
    prepareDate(m_from, tr("公示开始"));
    prepareDate(m_to, tr("公示结束"));
    m_days = new QLabel(this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("至"), this));
    row->addWidget(m_to);
    row->addWidget(m_days, 1);
    form.addRow(tr("公示时间"), row);
    m_place = new QLineEdit(this);
    m_result = new QLineEdit(this);
    m_result->setPlaceholderText(tr("如：无异议"));
    form.addRow(tr("公示地点"), m_place);
    form.addRow(tr("公示结果"), m_result);
    connect(m_from, &QDateEdit::dateChanged, this, &RecommendationDialog::countDays);
    connect(m_to, &QDateEdit::dateChanged, this, &RecommendationDialog::countDays);
}

void RecommendationDialog::buildPost(QFormLayout& form)
{
    m_takes = new QButtonGroup(this);
    auto* yes = new QRadioButton(tr("是"), this);
    auto* no = new QRadioButton(tr("否"), this);
    m_takes->addButton(yes, kYes);
    m_takes->addButton(no, kNo);
    m_grade = new QComboBox(this);
    m_grade->addItem(tr("请选择岗位等级"));
    for (int grade = 1; grade <= kLowestGrade; ++grade)
        m_grade->addItem(tr("专业技术%1级").arg(grade), grade);
    m_grade->setAccessibleName(tr("岗位等级"));
    m_grade->setEnabled(false);
    connect(yes, &QRadioButton::toggled, m_grade, &QWidget::setEnabled);
    m_note = new QLineEdit(this);
    auto* row = new QHBoxLayout;
    row->addWidget(yes);
    row->addWidget(no);
    row->addWidget(m_grade);
    row->addStretch();
    form.addRow(tr("是否占用本单位职位数"), row);
    form.addRow(tr("说明"), m_note);
}

void RecommendationDialog::buildFiles(QFormLayout& form)
{
    m_files = new QListWidget(this);
    m_files->setAccessibleName(tr("公示证明和盖章的推荐意见"));
    m_files->setMaximumHeight(fontMetrics().lineSpacing() * (kFileLines + 1));
    auto* add = new QPushButton(tr("上传文件…"), this);
    add->setAutoDefault(false);
    add->setToolTip(tr("也可以把文件拖到这里"));
    connect(add, &QPushButton::clicked, this, &RecommendationDialog::chooseFiles);
    auto* row = new QHBoxLayout;
    row->addWidget(m_files, 1);
    row->addWidget(add, 0, Qt::AlignTop);
    form.addRow(tr("单位公示证明和材料"), row);
}

void RecommendationDialog::loaded(const Result<Loaded>& found)
{
    if (!found) {
        m_problem->setText(found.error().message);
        m_problem->show();
        return;
    }
    m_loaded = true;
    m_save->setEnabled(true);
    showDraft(found.value().draft);
    m_before = draft();
    for (const EvidenceRef& file : found.value().files)
        m_files->addItem(file.name);
}

void RecommendationDialog::showDraft(const Recommendation& draft)
{
    showDate(m_from, draft.publicityFrom);
    showDate(m_to, draft.publicityTo);
    m_place->setText(draft.publicityPlace);
    m_result->setText(draft.publicityResult);
    m_text->setText(draft.text);
    countDays();
    if (m_takes == nullptr)
        return;
    if (!draft.takesPost.isEmpty())
        m_takes->button(draft.takesPost == u"yes" ? kYes : kNo)->setChecked(true);
    m_grade->setCurrentIndex(draft.postGrade.value_or(0));
    m_note->setText(draft.postNote);
}

Recommendation RecommendationDialog::draft() const
{
    Recommendation draft;
    draft.text = m_text->text();
    draft.publicityFrom = dateText(m_from);
    draft.publicityTo = dateText(m_to);
    draft.publicityPlace = m_place->text().trimmed();
    draft.publicityResult = m_result->text().trimmed();
    if (m_takes != nullptr && m_takes->checkedId() >= 0) {
        draft.takesPost = m_takes->checkedId() == kYes ? u"yes"_s : u"no"_s;
        if (m_takes->checkedId() == kYes && m_grade->currentIndex() > 0)
            draft.postGrade = m_grade->currentData().toInt();
        draft.postNote = m_note->text().trimmed();
    }
    return draft;
}

void RecommendationDialog::countDays()
{
    if (dateText(m_from).isEmpty() || dateText(m_to).isEmpty()) {
        m_days->clear();
        return;
    }
    const WorkdayCount count = WorkdayCalendar::builtIn().count(m_from->date(), m_to->date());
    if (!count.isCertain())
        m_days->setText(
            tr("本程序没有 %1 年的放假安排，请自行核对工作日").arg(count.missingYears.first()));
    else if (count.days < kLeastWorkdays)
        m_days->setText(tr("%n 个工作日，不足 5 个", nullptr, count.days));
    else
        m_days->setText(tr("%n 个工作日", nullptr, count.days));
}

void RecommendationDialog::chooseFiles()
{
    auto* chooser = new QFileDialog(this, tr("上传文件"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, &RecommendationDialog::addFiles);
    chooser->open();
}

void RecommendationDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecommendationDialog::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    addFiles(files);
}

void RecommendationDialog::addFiles(const QStringList& files)
{
    m_waitingFiles += files;
    storeNextFile();
}

void RecommendationDialog::storeNextFile()
{
    if (m_waitingFiles.isEmpty() || m_fileAnswer.isWaiting())
        return;
    m_save->setEnabled(false);
    m_fileAnswer.ask(
        m_context.store.writeEvidence([file = m_waitingFiles.takeFirst()](Connection& evidence) {
            return putContent(evidence, file);
        }));
}

void RecommendationDialog::fileStored(const Result<EvidenceRef>& file)
{
    m_save->setEnabled(m_loaded);
    if (!file) {
        m_problem->setText(file.error().message);
        m_problem->show();
    } else {
        m_files->addItem(file.value().name);
        // The content is in; what refers to it comes second, so that it never points at nothing.
        m_saveAnswer.ask(m_context.store.write(
            [&store = m_context.store, row = m_row, ref = file.value()](Connection& connection) {
                return attachEvidence(connection, store.session(), EvidenceOwner::Recommendation,
                                      row.id.value, row.version, ref);
            }));
    }
    storeNextFile();
}

void RecommendationDialog::save()
{
    m_save->setEnabled(false);
    m_saveAnswer.ask(m_context.store.write(
        [&store = m_context.store, id = m_row.id, draft = draft()](Connection& connection) {
            return writeRecommendation(connection, store.session(), id, draft);
        }));
}

void RecommendationDialog::written(const Result<void>& done)
{
    m_save->setEnabled(true);
    if (!done) {
        m_closing = false;
        m_problem->setText(done.error().message);
        m_problem->show();
        return;
    }
    emit saved();
    if (m_closing)
        QDialog::accept();
}

void RecommendationDialog::accept()
{
    if (!m_loaded || m_saveAnswer.isWaiting() || m_fileAnswer.isWaiting())
        return;
    m_closing = true;
    save();
}

void RecommendationDialog::reject()
{
    if (m_text->isComposing())
        return;
    // What was typed is kept; only where it cannot be (dates the wrong way round) it says so first.
    if (m_loaded && !(draft() == m_before) && m_problem->isHidden()) {
        accept();
        return;
    }
    QDialog::reject();
}

} // namespace titledesk
