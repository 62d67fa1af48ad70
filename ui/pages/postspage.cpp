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
const QString kFilledDraft = u"draft.posts_filled"_s;
const QDate kNoDate(1980, 1, 1);

QString draftText(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

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
    auto filledDraft = setting(connection, kFilledDraft);
    if (!filledDraft)
        return filledDraft.error();
    auto upload = UnitUploads(connection).of(UnitUploadKind::Posts);
    if (!upload)
        return upload.error();
    return Shown{posts.value(), draft.value(), filledDraft.value(), upload.value()};
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
    m_table->finishEditing();
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
    const bool first = !m_shown;
    // What was typed stays, however old or new the answer is.
    PostNumbers approved = m_model->approved();
    PostNumbers filled = typedFilled();
    m_shown = shown.value();
    const bool submitted = m_shown->posts.submitted;
    if (first && !submitted)
        approved = showDraft(m_shown->draft);
    if (first && m_mayEdit)
        filled = showFilledDraft(m_shown->filledDraft);
    m_model->setEditable(m_mayEdit && !submitted, m_mayEdit);
    m_model->setPosts(m_shown->posts, submitted ? PostNumbers() : approved, filled);
    showSavedDate();
    showState();
}

PostNumbers PostsPage::showDraft(const QString& draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    m_documentNo->setText(json.value(u"document_no"_s).toString());
    m_authority->setText(json.value(u"authority"_s).toString());
    const QDate date = QDate::fromString(json.value(u"approved_on"_s).toString(), Qt::ISODate);
    m_approvedOn->setDate(date.isValid() ? date : kNoDate);
    m_approvalTyped = false;
    auto numbers = postNumbersFromJson(json);
    return numbers ? numbers.value() : PostNumbers();
}

PostNumbers PostsPage::showFilledDraft(const QString& draft)
{
    if (draft.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(draft.toUtf8()).object();
    const QDate date = QDate::fromString(json.value(u"as_of"_s).toString(), Qt::ISODate);
    const QSignalBlocker quiet(m_asOf);
    m_asOf->setDate(date.isValid() ? date : QDate::currentDate());
    m_filledTyped = true;
    auto numbers = postNumbersFromJson(json);
    return numbers ? numbers.value() : PostNumbers();
}

void PostsPage::showSavedDate()
{
    const QString& saved = m_shown->posts.filledAsOf;
    if (m_filledTyped || m_filledSaved.isWaiting() || saved.isEmpty())
        return;
    const QSignalBlocker quiet(m_asOf);
    m_asOf->setDate(QDate::fromString(saved, Qt::ISODate));
}

/// The filled numbers that are not those of the store.
PostNumbers PostsPage::typedFilled() const
{
    PostNumbers numbers;
    if (!m_shown)
        return numbers;
    const PostNumbers filled = m_model->filled();
    for (auto it = filled.begin(); it != filled.end(); ++it)
        if (it.value() != m_shown->posts.of(it.key()).filled)
            numbers.insert(it.key(), it.value());
    return numbers;
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
    QString state = stateText();
    if (m_filledTyped)
        state += tr("已聘数有改动，随时保存为草稿，点“保存已聘数”后生效。");
    m_state->setText(state);
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
    keepApproval();
    keepFilled();
}

void PostsPage::keepApproval()
{
    if (!m_approvalTyped || !m_shown || m_shown->posts.submitted)
        return;
    m_approvalTyped = false;
    m_kept.ask(context().store.write([draft = draftText(postApprovalToJson(typed()))](
                                         Connection& c) { return setSetting(c, kDraft, draft); }));
}

void PostsPage::keepFilled()
{
    if (!m_filledToKeep || !m_shown)
        return;
    m_filledToKeep = false;
    QJsonObject json = postNumbersToJson(typedFilled());
    json[u"as_of"_s] = dateText(*m_asOf);
    m_filledKept.ask(context().store.write(
        [draft = draftText(json)](Connection& c) { return setSetting(c, kFilledDraft, draft); }));
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
    // What is typed from now on is a new draft: it is written after this.
    m_filledTyped = false;
    m_filledToKeep = false;
    m_filledSaved.ask(context().store.write(
        [session = context().store.session(),
         posts = FilledPosts{m_model->filled(), dateText(*m_asOf)}](Connection& c) -> Result<void> {
            if (auto done = writeFilledPosts(c, session, posts); !done)
                return done;
            return setSetting(c, kFilledDraft, u""_s);
        }));
    showState();
}

void PostsPage::filledSaved(const Result<void>& done)
{
    if (done) {
        emit context().showMessageBar(tr("已聘数已保存"), {});
    } else {
        m_filledTyped = true;
        m_filledToKeep = true;
        m_soon.start();
        emit context().showProblem(done.error().message);
    }
    refresh();
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
