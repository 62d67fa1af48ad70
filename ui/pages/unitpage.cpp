// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitpage.h"

#include "audit.h"
#include "identifiers.h"
#include "permissions.h"
#include "settings.h"
#include "sheet.h"
#include "unitedit.h"
#include "uniteditdialog.h"
#include "unitfields.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kMasked = "legal_representative_id";

} // namespace

UnitPage::UnitPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reveal(new QToolButton)
    , m_edit(new QPushButton(tr("完善单位信息")))
    , m_upload(quietNote())
    , m_conflict(new QWidget)
    , m_read([this](const Result<Shown>& shown) { show(shown); })
    , m_noted([](const Result<void>&) {})
    , m_settled([this](const Result<void>& done) {
        if (!done)
            emit this->context().showProblem(done.error().message);
        refresh();
    })
{
    auto* sheet = makeSheet(this, title());
    QFormLayout* basic = addGroup(sheet, tr("基本信息"));
    QFormLayout* detailed = addGroup(sheet, tr("详细信息"));
    m_reveal->setText(tr("显示"));
    m_reveal->setCheckable(true);
    m_reveal->setObjectName(u"reveal"_s);
    for (const UnitField& field : unitFields()) {
        QFormLayout* form = field.group == UnitField::Group::Basic ? basic : detailed;
        auto* name = new QLabel(field.name());
        name->setMinimumWidth(
            fontMetrics().horizontalAdvance(unitFieldName(QString::fromLatin1(kMasked))));
        auto* value = valueLabel();
        value->setObjectName(u"unit_"_s + field.key);
        m_values.insert(field.key, value);
        if (!field.masked) {
            form->addRow(name, value);
            continue;
        }
        value->setWordWrap(false);
        auto* row = new QHBoxLayout;
        row->addWidget(value);
        row->addWidget(m_reveal);
        row->addStretch(1);
        form->addRow(name, row);
    }
    m_upload->setObjectName(u"uploadState"_s);
    auto* ours = new QPushButton(tr("采用本机内容"));
    auto* theirs = new QPushButton(tr("采用平台内容"));
    auto* choices = new QHBoxLayout(m_conflict);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(ours);
    choices->addWidget(theirs);
    choices->addStretch(1);
    m_conflict->hide();
    m_edit->setObjectName(u"editUnit"_s);
    sheet->addWidget(m_edit, 0, Qt::AlignLeft);
    sheet->addWidget(m_upload);
    sheet->addWidget(m_conflict);
    sheet->addStretch(1);
    m_edit->setVisible(may(context.store.session().role, Right::EditUnit));
    connect(m_edit, &QPushButton::clicked, this, &UnitPage::edit);
    connect(ours, &QPushButton::clicked, this, [this] { settle(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_reveal, &QToolButton::toggled, this, &UnitPage::showNumber);
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString UnitPage::title() const
{
    return tr("单位信息");
}

void UnitPage::activate(const Place&)
{
    refresh();
}

void UnitPage::deactivate()
{
    m_reveal->setChecked(false);
}

Result<UnitPage::Shown> UnitPage::read(Connection& connection)
{
    auto unit = readUnit(connection);
    if (!unit)
        return unit.error();
    auto upload = UnitUploads(connection).of(UnitUploadKind::Unit);
    if (!upload)
        return upload.error();
    return Shown{unit.value(), upload.value()};
}

void UnitPage::refresh()
{
    m_read.ask(context().store.read(&UnitPage::read));
}

void UnitPage::show(const Result<Shown>& shown)
{
    if (!shown)
        return emit context().showProblem(shown.error().message);
    m_shown = shown.value();
    for (const UnitField& field : unitFields())
        setValue(m_values.value(field.key), field.name(), unitFieldText(m_shown->unit, field.key));
    if (m_shown->unit.creditCode.isEmpty())
        setValue(m_values.value(u"credit_code"_s), unitFieldName(u"credit_code"_s), tr("无"));
    m_reveal->setVisible(!m_shown->unit.legalRepresentativeId.isEmpty());
    showNumber(m_reveal->isChecked());
    m_upload->setText(uploadText());
    m_upload->setVisible(!m_upload->text().isEmpty());
    m_conflict->setVisible(m_shown->upload && m_shown->upload->state == OutboxState::Conflict &&
                           may(context().store.session().role, Right::EditUnit));
}

/// The legal representative's number is compared with papers now and then: shown by one click
/// until the page is left, noted each time.
void UnitPage::showNumber(bool whole)
{
    m_reveal->setText(whole ? tr("隐藏") : tr("显示"));
    m_reveal->setAccessibleName(
        tr("%1：%2").arg(m_reveal->text(), unitFieldName(QString::fromLatin1(kMasked))));
    if (!m_shown)
        return;
    const QString number = m_shown->unit.legalRepresentativeId;
    QLabel* value = m_values.value(QString::fromLatin1(kMasked));
    const QString text = whole ? number : maskedIdNumber(number);
    if (whole && value->text() != number)
        m_noted.ask(
            context().store.write([account = context().store.session().account](Connection& c) {
                return AuditWriter(c, account).append(u"unit.id_shown"_s);
            }));
    setValue(value, unitFieldName(QString::fromLatin1(kMasked)), text);
}

QString UnitPage::uploadText() const
{
    if (!m_shown->upload)
        return {};
    const UnitUpload& upload = *m_shown->upload;
    switch (upload.state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
        return upload.serverMessage.isEmpty()
                   ? tr("修改已保存，待上报。")
                   : tr("修改已保存，待上报（上次：%1）。").arg(upload.serverMessage);
    case OutboxState::Sent:
        return tr("已上报人社平台，%1。")
            .arg(upload.changedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    case OutboxState::Conflict: {
        QStringList lines{tr("另一台电脑也修改了单位信息，请选择采用哪一个：")};
        const Unit theirs = Unit::fromJson(upload.serverRecord);
        for (const UnitField& field : unitFields()) {
            const QString mine = unitFieldText(m_shown->unit, field.key);
            const QString held = unitFieldText(theirs, field.key);
            if (!field.masked && mine != held)
                lines << tr("%1：本机 %2，平台 %3").arg(field.name(), mine, held);
            if (field.masked && mine != held)
                lines << tr("%1：本机与平台不同").arg(field.name());
        }
        return lines.join(u'\n');
    }
    default:
        return tr("平台未接收：%1").arg(upload.serverMessage);
    }
}

void UnitPage::edit()
{
    auto* dialog = new UnitEditDialog(context(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        emit context().showMessageBar(tr("单位信息已保存"), {});
    });
    dialog->open();
}

void UnitPage::settle(bool ours)
{
    m_settled.ask(context().store.write([session = context().store.session(), ours](Connection& c) {
        return settleUnit(c, session, ours);
    }));
}

} // namespace titledesk
