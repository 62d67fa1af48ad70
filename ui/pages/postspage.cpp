// SPDX-License-Identifier: GPL-3.0-or-later
#include "postspage.h"

#include "copydrop.h"
#include "evidence.h"
#include "evidencekind.h"
#include "evidencewindow.h"
#include "numbertable.h"
#include "postsmodel.h"
#include "settings.h"
#include "submitpostsdialog.h"

#include <QDateEdit>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kDraft = u"draft.posts"_s;
const QDate kNoDate(1980, 1, 1);

QString dateText(const QDateEdit& edit)
{
    return edit.date() == kNoDate ? QString() : edit.date().toString(Qt::ISODate);
}

} // namespace

Result<PostsPage::Shown> PostsPage::read(Connection& connection)
{
    auto posts = readPosts(connection);
    if (!posts)
        return posts.error();
    auto draft = setting(connection, kDraft);
    if (!draft)
        return draft.error();
    auto upload = UnitUploads(connection).of(UnitUploadKind::Posts);
    if (!upload)
        return upload.error();
    return Shown{posts.value(), draft.value(), upload.value()};
}

QString PostsPage::title() const
{
    return tr("岗位核准信息");
}

void PostsPage::activate(const Place&)
{
    refresh();
}

void PostsPage::deactivate()
{
    keepDraft();
}

void PostsPage::refresh()
{
    m_read.ask(context().store.read(&PostsPage::read));
}

void PostsPage::show(const Result<Shown>& shown)
{
    if (!shown)
        return emit context().showProblem(shown.error().message);
    const bool submitted = shown.value().posts.submitted;
    const PostNumbers approved = m_model->approved();
    const PostNumbers filled = m_model->filled();
    m_shown = shown.value();
    m_model->setPosts(m_shown->posts);
    m_model->setEditable(m_mayEdit && !submitted, m_mayEdit);
    // What is being typed stays.
    if (m_filledTyped)
        m_model->setFilled(filled);
    if (!submitted && m_draftShown)
        m_model->setApproved(approved);
    if (!submitted && !m_draftShown)
        showDraft(m_shown->draft);
    const QSignalBlocker quiet(m_asOf);
    if (!m_filledTyped && !m_shown->posts.filledAsOf.isEmpty())
        m_asOf->setDate(QDate::fromString(m_shown->posts.filledAsOf, Qt::ISODate));
    showState();
}

void PostsPage::showDraft(const QString& draft)
{
    m_draftShown = true;
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    m_documentNo->setText(json.value(u"document_no"_s).toString());
    m_authority->setText(json.value(u"authority"_s).toString());
    const QDate date = QDate::fromString(json.value(u"approved_on"_s).toString(), Qt::ISODate);
    m_approvedOn->setDate(date.isValid() ? date : kNoDate);
    if (auto numbers = postNumbersFromJson(json))
        m_model->setApproved(numbers.value());
    m_approvalTyped = false;
}

QString PostsPage::stateText() const
{
    const Posts& posts = m_shown->posts;
    if (!posts.submitted)
        return m_mayEdit ? tr("尚未提交。填写的内容随时保存为草稿，提交后不可再更改。")
                         : tr("尚未提交。");
    QString text =
        tr("已于 %1 由 %2 提交，不可再更改。")
            .arg(posts.submittedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), posts.account);
    if (!m_shown->upload)
        return text;
    const UnitUpload& upload = *m_shown->upload;
    if (upload.state == OutboxState::Sent)
        return text + tr("已上报人社平台。");
    if (upload.state == OutboxState::Conflict)
        return text + tr("平台上已有另一台电脑提交的岗位核准信息，本机的内容保留不变；"
                         "如不一致，请联系所属人社部门。");
    if (upload.state == OutboxState::Rejected)
        return text + tr("平台未接收：%1").arg(upload.serverMessage);
    return text + (upload.serverMessage.isEmpty()
                       ? tr("待上报。")
                       : tr("待上报（上次：%1）。").arg(upload.serverMessage));
}

void PostsPage::showState()
{
    if (!m_shown)
        return;
    const Posts& posts = m_shown->posts;
    m_state->setText(stateText());
    m_fields->setVisible(!posts.submitted);
    m_facts->setVisible(posts.submitted);
    m_facts->setText(
        tr("%1 · %2 · %3 核准")
            .arg(posts.approval.documentNo, posts.approval.authority, posts.approval.approvedOn));
    const bool hasForm = !posts.form.sha256.isEmpty();
    m_formName->setText(hasForm ? posts.form.name
                                : tr("请上传经人社部门审核盖章后的岗位核准表，或拖放到这里"));
    m_open->setVisible(hasForm);
    m_upload->setText(hasForm && !posts.submitted ? tr("更换岗位核准表") : tr("上传岗位核准表"));
    m_upload->setVisible(!posts.submitted && m_mayEdit);
    m_submit->setVisible(!posts.submitted && m_mayEdit);
    m_missing->setVisible(m_submit->isVisibleTo(this));
    m_missing->setText(missing());
    m_submit->setEnabled(m_missing->text().isEmpty());
    m_saveFilled->setEnabled(m_filledTyped && !m_filledSaved.isWaiting());
    QStringList over;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, PostsModel::Vacant).data(PostsModel::WarningRole).toBool())
            over << m_model->index(row, PostsModel::GradeColumn).data().toString();
    m_warning->setVisible(!over.isEmpty());
    m_warning->setText(tr("⚠ 已聘数多于核准数：%1").arg(over.join(tr("、"))));
}

PostApproval PostsPage::typed() const
{
    return {m_documentNo->text().trimmed(), m_authority->text().trimmed(), dateText(*m_approvedOn),
            m_model->approved()};
}

/// What is missing before it can be submitted; empty: nothing.
QString PostsPage::missing() const
{
    QStringList parts;
    if (m_documentNo->text().trimmed().isEmpty())
        parts << tr("核准文号");
    if (m_authority->text().trimmed().isEmpty())
        parts << tr("核准部门");
    if (dateText(*m_approvedOn).isEmpty())
        parts << tr("核准日期");
    if (m_model->total().approved == 0)
        parts << tr("核准数");
    if (m_shown && m_shown->posts.form.sha256.isEmpty())
        parts << tr("岗位核准表");
    return parts.isEmpty() ? QString() : tr("还缺：%1").arg(parts.join(tr("、")));
}

void PostsPage::keepDraft()
{
    m_soon.stop();
    if (!m_approvalTyped || !m_shown || m_shown->posts.submitted)
        return;
    m_approvalTyped = false;
    const QString draft = QString::fromUtf8(
        QJsonDocument(postApprovalToJson(typed())).toJson(QJsonDocument::Compact));
    m_kept.ask(
        context().store.write([draft](Connection& c) { return setSetting(c, kDraft, draft); }));
}

void PostsPage::chooseForm()
{
    const QString file = QFileDialog::getOpenFileName(
        window(), tr("上传岗位核准表"), {}, tr("扫描件 (%1)").arg(evidencePatterns().join(u' ')));
    if (!file.isEmpty())
        takeForm(file);
}

void PostsPage::takeForm(const QString& file)
{
    if (!m_mayEdit || !m_shown || m_shown->posts.submitted)
        return;
    m_upload->setEnabled(false);
    m_content.ask(context().store.writeEvidence(
        [file](Connection& evidence) { return putContent(evidence, file); }));
}

void PostsPage::openForm()
{
    auto* view = new EvidenceWindow(context(), window());
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show(title(), {m_shown->posts.form}, 0);
}

void PostsPage::askSubmit()
{
    if (!m_shown || !missing().isEmpty())
        return;
    keepDraft();
    auto* dialog = new SubmitPostsDialog(typed(), m_shown->posts.form.name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PostsPage::submit);
    dialog->open();
}

void PostsPage::submit()
{
    m_submit->setEnabled(false);
    m_submitted.ask(
        context().store.write([session = context().store.session(), approval = typed(),
                               form = m_shown->posts.form](Connection& c) -> Result<void> {
            if (auto done = submitPosts(c, session, approval, form); !done)
                return done;
            return setSetting(c, kDraft, u""_s);
        }));
}

void PostsPage::saveFilled()
{
    m_saveFilled->setEnabled(false);
    m_filledSaved.ask(
        context().store.write([session = context().store.session(),
                               posts = FilledPosts{m_model->filled(), dateText(*m_asOf)}](
                                  Connection& c) { return writeFilledPosts(c, session, posts); }));
}

void PostsPage::dragEnterEvent(QDragEnterEvent* event)
{
    const bool open = m_mayEdit && m_shown && !m_shown->posts.submitted;
    const auto urls = event->mimeData()->urls();
    if (open && urls.size() == 1 && urls.first().isLocalFile())
        acceptCopy(*event);
}

void PostsPage::dropEvent(QDropEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1)
        takeForm(urls.first().toLocalFile());
}

} // namespace titledesk
