// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendationdialog.h"

#include "filesbox.h"
#include "language.h"
#include "needs.h"
#include "opinionbox.h"
#include "postanswer.h"
#include "publicityform.h"
#include "publicityoffer.h"
#include "recommendationphrase.h"
#include "statelook.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kWidth = 960;
constexpr int kUsualHeight = 560; // seen whole in a window of 614 pixels
constexpr int kMargin = 48;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

RecommendationDialog::RecommendationDialog(DeskContext& context, const SubmissionDetail& detail,
                                           QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_row(detail.row)
    , m_loadAnswer([this](const auto& found) { loaded(found); })
    , m_saveAnswer([this](const auto& done) { written(done); })
{
    setWindowTitle(tr("单位推荐意见"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* content = new QWidget(this);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(24);
    columns->addWidget(buildPublicity(), 1);
    columns->addWidget(buildText(), 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_missing = new QLabel(this);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, stateColor(State::Returned, red));
    m_problem->setPalette(red);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(heading(u"%1 · %2"_s.arg(m_row.person.name, m_row.title), this));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_missing);
    layout->addWidget(m_problem);
    layout->addWidget(buildButtons());
    resize(kWidth, kUsualHeight);
    connect(m_publicity, &PublicityForm::changed, this, &RecommendationDialog::refresh);
    connect(m_publicity, &PublicityForm::failed, this, &RecommendationDialog::tell);
    connect(m_text, &OpinionBox::changed, this, &RecommendationDialog::refresh);
    connect(m_text, &OpinionBox::confirmed, this, &RecommendationDialog::accept);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* byKey = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(byKey, &QShortcut::activated, this, [this] {
            if (!m_text->isComposing())
                accept();
        });
    }
    connect(m_stamped, &FilesBox::changed, this, &RecommendationDialog::refresh);
    connect(m_stamped, &FilesBox::failed, this, &RecommendationDialog::tell);
    if (m_post != nullptr)
        connect(m_post, &PostAnswer::changed, this, &RecommendationDialog::refresh);
    m_loadAnswer.ask(context.store.read(
        [id = m_row.id](Connection& connection) { return load(connection, id); }));
}

QWidget* RecommendationDialog::buildPublicity()
{
    auto* column = new QWidget(this);
    m_publicity = new PublicityForm(m_context, column);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(heading(tr("公示"), column));
    layout->addWidget(m_publicity);
    layout->addStretch();
    return column;
}

QWidget* RecommendationDialog::buildText()
{
    auto* column = new QWidget(this);
    m_text = new OpinionBox(m_context, tr("单位推荐意见"), u"recommendation"_s, {}, column);
    m_text->setFiller([this](const QString& phrase) {
        return filledPhrase(phrase, m_publicity->kept().facts, m_row.title);
    });
    m_stamped = new FilesBox(m_context, tr("盖章的单位推荐意见"), column);
    m_stamped->setObjectName(u"stamped"_s);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(new QLabel(tr("盖章的单位推荐意见"), column));
    layout->addWidget(m_stamped);
    if (m_context.store.session().unit.isPublicInstitution()) {
        m_post = new PostAnswer(column);
        layout->addSpacing(8);
        layout->addWidget(heading(tr("岗位"), column));
        layout->addWidget(m_post);
    }
    return column;
}

QWidget* RecommendationDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("保存草稿"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setEnabled(false);
    QPushButton* close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_save, close})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecommendationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecommendationDialog::reject);
    return buttons;
}

Result<RecommendationDialog::Loaded> RecommendationDialog::load(Connection& connection,
                                                                SubmissionId id)
{
    auto draft = readRecommendation(connection, id);
    if (!draft)
        return draft.error();
    auto known = readPublicities(connection);
    if (!known)
        return known.error();
    auto offer = postOffer(connection, id);
    if (!offer)
        return offer.error();
    return Loaded{draft.value(), known.value(), offer.value()};
}

void RecommendationDialog::loaded(const Result<Loaded>& found)
{
    if (!found) {
        tell(found.error().message);
        return;
    }
    const Loaded& all = found.value();
    m_publicity->offer(publicitiesFor(all.known, {m_row}, all.draft.publicity), all.draft.publicity,
                       {m_row.id});
    m_text->setText(all.draft.text);
    m_stamped->setFiles(all.draft.stamped);
    if (m_post != nullptr) {
        m_post->setOffer(all.offer);
        m_post->show(all.draft);
    }
    m_loaded = true;
    m_before = now();
    refresh();
    fitHeight();
}

// Without scrolling where the window has room for it.
void RecommendationDialog::fitHeight()
{
    const int room = parentWidget() == nullptr
                         ? kUsualHeight
                         : std::max(kUsualHeight, parentWidget()->window()->height() - kMargin);
    layout()->activate();
    const int wanted =
        height() - m_scroll->viewport()->height() + m_scroll->widget()->minimumSizeHint().height();
    resize(width(), std::clamp(wanted, kUsualHeight, room));
}

RecommendationDialog::Written RecommendationDialog::now() const
{
    Written written;
    written.publicity = m_publicity->kept();
    written.hasPublicity = !m_publicity->isEmpty();
    written.draft.text = m_text->text();
    written.draft.stamped = m_stamped->files();
    if (m_post != nullptr)
        m_post->complete(written.draft);
    return written;
}

QStringList RecommendationDialog::missing() const
{
    const Written written = now();
    QVector<Missing> gaps = recommendationGaps(
        written.draft, written.hasPublicity ? std::optional(written.publicity) : std::nullopt,
        QDate::currentDate());
    if (m_post != nullptr)
        gaps += postGaps(written.draft);
    QStringList words;
    for (const Missing& gap : std::as_const(gaps))
        words.append(gap.message);
    return words;
}

void RecommendationDialog::refresh()
{
    if (!m_loaded)
        return;
    const QStringList gaps = missing();
    m_missing->setText(gaps.isEmpty()
                           ? tr("通过所需的内容已齐全。")
                           : tr("通过之前还缺：%1").arg(gaps.join(english() ? u" "_s : QString())));
    QPalette look = palette();
    look.setColor(QPalette::WindowText,
                  stateColor(gaps.isEmpty() ? State::Passed : State::Pending, look));
    m_missing->setPalette(look);
    m_save->setEnabled(!m_publicity->isBusy() && !m_stamped->isBusy() && !m_saveAnswer.isWaiting());
    m_problem->hide();
}

void RecommendationDialog::tell(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

void RecommendationDialog::accept()
{
    if (!m_loaded || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_saveAnswer.ask(
        m_context.store.write([&store = m_context.store, id = m_row.id,
                               written = now()](Connection& connection) -> Result<void> {
            Recommendation draft = written.draft;
            if (written.hasPublicity) {
                auto kept = writePublicity(connection, store.session(), written.publicity);
                if (!kept)
                    return kept.error();
                draft.publicity = kept.value();
            }
            return writeRecommendation(connection, store.session(), id, draft);
        }));
}

void RecommendationDialog::written(const Result<void>& done)
{
    m_save->setEnabled(true);
    if (!done) {
        tell(done.error().message);
        return;
    }
    emit saved();
    QDialog::accept();
}

void RecommendationDialog::reject()
{
    if (m_text->isComposing() || m_saveAnswer.isWaiting())
        return;
    // What was typed is kept; where it cannot be (dates the wrong way round) it says so first, and
    // a second time closes it.
    if (m_loaded && m_problem->isHidden() && !(now() == m_before)) {
        accept();
        return;
    }
    QDialog::reject();
}

} // namespace titledesk
