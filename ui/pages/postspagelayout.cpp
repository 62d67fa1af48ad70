// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on the page of posts.
#include "datefield.h"
#include "numbertable.h"
#include "permissions.h"
#include "postsmodel.h"
#include "postspage.h"
#include "sheet.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kDraftMs = 600;

QDateEdit* dateEdit(const QString& name)
{
    auto* edit = new DateField(name);
    edit->setMinimumDate(QDate(1980, 1, 1));
    edit->setMaximumDate(QDate::currentDate());
    return edit;
}

} // namespace

PostsPage::PostsPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_mayEdit(may(context.store.session().role, Right::SubmitPosts))
    , m_model(new PostsModel(this))
    , m_table(new NumberTable(*m_model))
    , m_state(quietNote())
    , m_documentNo(new QLineEdit)
    , m_authority(new QLineEdit)
    , m_approvedOn(dateEdit(tr("核准日期")))
    , m_formName(new QLabel)
    , m_upload(new QPushButton(tr("上传岗位核准表")))
    , m_open(new QPushButton(tr("查看")))
    , m_warning(new QLabel)
    , m_asOf(dateEdit(tr("已聘数统计日期")))
    , m_saveFilled(new QPushButton(tr("保存已聘数")))
    , m_missing(quietNote())
    , m_submit(new QPushButton(tr("提交")))
    , m_read([this](const Result<Shown>& shown) { show(shown); })
    , m_kept([this](const Result<void>& kept) {
        if (kept)
            return;
        m_approvalTyped = true;
        emit this->context().showProblem(kept.error().message);
    })
    , m_filledKept([this](const Result<void>& kept) {
        if (kept)
            return;
        m_filledToKeep = true;
        emit this->context().showProblem(kept.error().message);
    })
    , m_content([this](const Result<EvidenceRef>& form) {
        if (!form) {
            m_upload->setEnabled(true);
            return emit this->context().showProblem(form.error().message);
        }
        m_formKept.ask(this->context().store.write(
            [session = this->context().store.session(), kept = form.value()](Connection& c) {
                return keepPostForm(c, session, kept);
            }));
    })
    , m_formKept([this](const Result<void>& kept) {
        m_upload->setEnabled(true);
        if (!kept)
            emit this->context().showProblem(kept.error().message);
        refresh();
    })
    , m_submitted([this](const Result<void>& done) {
        if (!done)
            emit this->context().showProblem(done.error().message);
        else
            emit this->context().showMessageBar(tr("岗位核准信息已提交"), {});
        refresh();
    })
    , m_filledSaved([this](const Result<void>& done) { filledSaved(done); })
{
    setAcceptDrops(true);
    auto* heading = new QLabel(title());
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    heading->setFont(large);
    m_facts = valueLabel();
    m_facts->setObjectName(u"postFacts"_s);
    m_state->setObjectName(u"postState"_s);
    m_warning->setObjectName(u"postWarning"_s);
    m_warning->setWordWrap(true);
    m_table->setObjectName(u"postTable"_s);
    m_table->setAccessibleName(title());
    m_fields = makeApprovalFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    layout->addWidget(m_fields);
    auto* form = new QHBoxLayout;
    auto* formLabel = new QLabel(tr("岗位核准表"));
    m_formName->setObjectName(u"formName"_s);
    m_formName->setTextFormat(Qt::PlainText);
    form->addWidget(formLabel);
    form->addSpacing(16);
    form->addWidget(m_formName);
    form->addWidget(m_open);
    form->addWidget(m_upload);
    form->addStretch(1);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_warning);
    layout->addWidget(makeBottom());
    connectAll();
}

QWidget* PostsPage::makeApprovalFields()
{
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    const auto add = [grid](int column, const QString& name, QWidget* editor) {
        auto* label = new QLabel(name);
        label->setBuddy(editor);
        editor->setAccessibleName(name);
        grid->addWidget(label, 0, column);
        grid->addWidget(editor, 0, column + 1);
    };
    m_approvedOn->setSpecialValueText(tr("请选择"));
    m_approvedOn->setDate(m_approvedOn->minimumDate());
    add(0, tr("核准文号"), m_documentNo);
    add(2, tr("核准部门"), m_authority);
    add(4, tr("核准日期"), m_approvedOn);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 3);
    m_documentNo->setObjectName(u"documentNo"_s);
    m_authority->setObjectName(u"authority"_s);
    m_approvedOn->setObjectName(u"approvedOn"_s);
    fields->setEnabled(m_mayEdit);
    return fields;
}

QWidget* PostsPage::makeBottom()
{
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("已聘数统计日期"));
    label->setBuddy(m_asOf);
    m_asOf->setSpecialValueText({}); // there is always one
    m_asOf->setDate(QDate::currentDate());
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setEnabled(m_mayEdit);
    m_saveFilled->setObjectName(u"saveFilled"_s);
    m_saveFilled->setEnabled(false);
    m_saveFilled->setVisible(m_mayEdit);
    m_missing->setWordWrap(false);
    m_submit->setObjectName(u"submitPosts"_s);
    m_upload->setObjectName(u"uploadForm"_s);
    row->addWidget(label);
    row->addWidget(m_asOf);
    row->addWidget(m_saveFilled);
    row->addStretch(1);
    row->addWidget(m_missing);
    row->addWidget(m_submit);
    return bottom;
}

void PostsPage::connectAll()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDraftMs);
    connect(&m_soon, &QTimer::timeout, this, &PostsPage::keepDraft);
    const auto approvalTyped = [this] {
        m_approvalTyped = true;
        m_soon.start();
        showState();
    };
    connect(m_documentNo, &QLineEdit::textEdited, this, approvalTyped);
    connect(m_authority, &QLineEdit::textEdited, this, approvalTyped);
    connect(m_approvedOn, &QDateEdit::dateChanged, this, approvalTyped);
    const auto filledTyped = [this] {
        m_filledTyped = true;
        m_filledToKeep = true;
        m_soon.start();
        showState();
    };
    connect(m_model, &PostsModel::typed, this,
            [this, approvalTyped, filledTyped](PostsModel::Column column) {
                if (column == PostsModel::Approved)
                    return approvalTyped();
                if (!m_filledTyped)
                    m_asOf->setDate(QDate::currentDate());
                filledTyped();
            });
    connect(m_asOf, &QDateEdit::dateChanged, this, filledTyped);
    connect(m_upload, &QPushButton::clicked, this, &PostsPage::chooseForm);
    connect(m_open, &QPushButton::clicked, this, &PostsPage::openForm);
    connect(m_submit, &QPushButton::clicked, this, &PostsPage::askSubmit);
    connect(m_saveFilled, &QPushButton::clicked, this, &PostsPage::saveFilled);
    connect(&context().store, &Store::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

} // namespace titledesk
