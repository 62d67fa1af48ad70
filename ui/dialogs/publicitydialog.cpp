// SPDX-License-Identifier: GPL-3.0-or-later
#include "publicitydialog.h"

#include "publicityform.h"
#include "publicityoffer.h"
#include "statelook.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qsizetype kNamed = 12;

} // namespace

PublicityDialog::PublicityDialog(DeskContext& context, const QVector<SubmissionId>& ids,
                                 QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_who(new QLabel(tr("正在读取…"), this))
    , m_names(new QLabel(this))
    , m_form(new PublicityForm(context, this))
    , m_problem(new QLabel(this))
    , m_loadAnswer([this](const auto& found) { loaded(found); })
    , m_saveAnswer([this](const auto& done) { written(done); })
{
    setWindowTitle(tr("公示"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    QFont bold = font();
    bold.setBold(true);
    m_who->setFont(bold);
    m_who->setObjectName(u"who"_s);
    m_names->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, stateColor(State::Pending, amber));
    m_problem->setPalette(amber);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("保存"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"confirm"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    QPushButton* cancel = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_save, cancel})
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_who);
    layout->addWidget(m_names);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    m_form->setEnabled(false);

    connect(buttons, &QDialogButtonBox::accepted, this, &PublicityDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PublicityDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &PublicityDialog::accept);
    connect(m_form, &PublicityForm::changed, this, &PublicityDialog::refresh);
    connect(m_form, &PublicityForm::failed, this, &PublicityDialog::tell);
    refresh();
    m_loadAnswer.ask(context.store.read(
        [&context, ids](Connection& connection) { return load(connection, context, ids); }));
}

Result<PublicityDialog::Loaded> PublicityDialog::load(Connection& connection, DeskContext& context,
                                                      const QVector<SubmissionId>& ids)
{
    auto rows = Submissions(connection, context.catalog).rows(ids, context.store.session().account);
    if (!rows)
        return rows.error();
    auto known = readPublicities(connection);
    if (!known)
        return known.error();
    Loaded found{rows.value(), known.value(), {}};
    for (const KeptPublicity& kept : known.value()) {
        const bool all = std::ranges::all_of(
            ids, [&](SubmissionId id) { return kept.applications.contains(id); });
        if (all && !ids.isEmpty())
            found.common = kept.id;
    }
    return found;
}

void PublicityDialog::loaded(const Result<Loaded>& found)
{
    if (!found) {
        tell(found.error().message);
        return;
    }
    QStringList names;
    qsizetype left = 0;
    for (const SubmissionRow& row : found.value().rows) {
        const bool can = row.kind == Kind::Application &&
                         (row.state == State::Pending || row.state == State::Returned);
        if (!can) {
            ++left;
            continue;
        }
        m_applications.append(row.id);
        if (names.size() < kNamed)
            names.append(tr("%1（%2）").arg(row.person.name, row.title));
    }
    m_who->setText(tr("为 %n 人公示", nullptr, int(m_applications.size())));
    QString text = names.join(tr("、"));
    if (m_applications.size() > kNamed)
        text += tr(" 等");
    if (left > 0)
        text += tr("。另有 %n 条已经审核，不在其中", nullptr, int(left));
    m_names->setText(text);
    m_loaded = true;
    m_form->setEnabled(!m_applications.isEmpty());
    m_form->setFocus();
    m_form->offer(publicitiesFor(found.value().known, found.value().rows, found.value().common),
                  found.value().common, m_applications);
    refresh();
    // Names take more lines than there were when the dialog opened.
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    resize(width(), std::max(this->height(), height));
}

// The result and its proof come at the end of the publicity; when and where are known at its start.
QString PublicityDialog::missing() const
{
    if (!m_loaded)
        return {};
    if (m_applications.isEmpty())
        return tr("所选数据中没有可以公示的职称申报。");
    if (m_form->isBusy())
        return tr("正在保存文件…");
    const Publicity facts = m_form->kept().facts;
    if (const auto faults = publicityDateFaults(facts); !faults.isEmpty())
        return faults.first().message;
    return facts.place.isEmpty() ? tr("请填写公示地点。") : QString();
}

void PublicityDialog::refresh()
{
    const QString gap = missing();
    m_save->setEnabled(m_loaded && gap.isEmpty() && !m_saveAnswer.isWaiting());
    tell(gap);
}

void PublicityDialog::tell(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PublicityDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_saveAnswer.ask(
        m_context.store.write([&store = m_context.store, kept = m_form->kept(),
                               ids = m_applications](Connection& connection) -> Result<void> {
            auto written = writePublicity(connection, store.session(), kept);
            if (!written)
                return written.error();
            return publicise(connection, store.session(), written.value(), ids);
        }));
}

void PublicityDialog::written(const Result<void>& done)
{
    if (!done) {
        m_save->setEnabled(true);
        tell(done.error().message);
        return;
    }
    emit m_context.showMessageBar(tr("已保存 %n 人的公示", nullptr, int(m_applications.size())),
                                  {});
    emit saved();
    QDialog::accept();
}

void PublicityDialog::reject()
{
    if (!m_saveAnswer.isWaiting())
        QDialog::reject();
}

} // namespace titledesk
