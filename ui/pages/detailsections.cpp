// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailsections.h"

#include "evidencekind.h"
#include "identifiers.h"
#include "outbox.h"
#include "sectionparts.h"
#include "statelook.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("DetailPane", text);
}

QString fieldText(const Field& field, const QString& value, bool isEnd,
                  const SectionContext& context)
{
    if (value.isEmpty())
        return isEnd ? words(QT_TRANSLATE_NOOP("DetailPane", "至今")) : u"—"_s;
    if (!context.revealed && field.type == FieldType::IdNumber)
        return maskedIdNumber(value);
    if (!context.revealed && field.type == FieldType::Phone)
        return maskedPhone(value);
    return field.display(value);
}

QString historyText(const HistoryEntry& entry)
{
    const QString at = entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    switch (entry.what) {
    case HistoryEntry::What::Submitted:
        return words(QT_TRANSLATE_NOOP("DetailPane", "%1  第 %2 次提交"))
            .arg(at)
            .arg(entry.version);
    case HistoryEntry::What::Decided:
        return words(QT_TRANSLATE_NOOP("DetailPane", "%1  %2（%3）"))
            .arg(at, name(entry.action), entry.account);
    case HistoryEntry::What::Undone:
        return words(QT_TRANSLATE_NOOP("DetailPane", "%1  撤销%2（%3）"))
            .arg(at, name(entry.action), entry.account);
    }
    return at;
}

} // namespace

void addHeadSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                    const SectionContext& context)
{
    const SubmissionRow& row = detail.row;
    auto* name = textLabel(row.person.name);
    QFont large = name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.3);
    name->setFont(large);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(name);
    line->addStretch();
    auto* sign = new QLabel;
    sign->setPixmap(stateIcon(row.state, sign->palette()).pixmap(kSectionSign));
    auto* state = new QLabel(titledesk::name(row.state));
    state->setObjectName(u"stateWord"_s);
    QPalette palette = state->palette();
    palette.setColor(QPalette::WindowText, stateColor(row.state, palette));
    state->setPalette(palette);
    line->addWidget(sign);
    line->addWidget(state);
    layout.addLayout(line);

    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    const bool full = context.revealed;
    auto* number = textLabel(full ? row.person.idNumber : maskedIdNumber(row.person.idNumber));
    number->setWordWrap(false);
    number->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    number->setObjectName(u"idNumber"_s);
    numbers->addWidget(number);
    if (!full) {
        auto* reveal = new QToolButton;
        reveal->setObjectName(u"reveal"_s);
        reveal->setText(words(QT_TRANSLATE_NOOP("DetailPane", "显示")));
        reveal->setToolTip(words(QT_TRANSLATE_NOOP(
            "DetailPane", "显示该人员的完整证件号码和手机号码，离开该人员后恢复；记入操作日志")));
        reveal->setAutoRaise(true);
        QObject::connect(reveal, &QToolButton::clicked, reveal, context.reveal);
        numbers->addWidget(reveal);
    }
    numbers->addStretch();
    layout.addLayout(numbers);

    const Item* item = context.catalog.item(row.item);
    QStringList facts{item == nullptr ? row.item : item->name.text()};
    if (const QString year = row.fields.value(u"year"_s); !year.isEmpty())
        facts << words(QT_TRANSLATE_NOOP("DetailPane", "%1 年度")).arg(year);
    if (!row.person.department.isEmpty())
        facts << row.person.department;
    layout.addWidget(quietLabel(facts.join(u" · "_s)));
}

void addFieldsSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                      const SectionContext& context)
{
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "申报内容")));
    const Item* item = context.catalog.item(detail.row.item);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const QVector<Field> fields = item == nullptr ? QVector<Field>() : item->fields;
    for (const Field& field : fields) {
        // An application's long parts have sections of their own.
        if (detail.material && (field.key == u"achievements" || field.key == u"statement"))
            continue;
        const bool isEnd = item->periodEnd == field.key;
        const QString value = detail.row.fields.value(field.key);
        const QString before = detail.previousFields.value(field.key);
        const bool changed = !detail.previousFields.isEmpty() && before != value;
        if (value.isEmpty() && !changed && !field.required && !isEnd)
            continue;
        QString text = fieldText(field, value, isEnd, context);
        QLabel* shown = textLabel(text);
        if (changed) {
            shown->setText(words(QT_TRANSLATE_NOOP("DetailPane", "%1（上次：%2）"))
                               .arg(text, fieldText(field, before, isEnd, context)));
            QFont bold = shown->font();
            bold.setBold(true);
            shown->setFont(bold);
        }
        shown->setAccessibleName(u"%1：%2"_s.arg(field.name.text(), shown->text()));
        form->addRow(quietLabel(field.name.text()), shown);
    }
    layout.addLayout(form);
}

QToolButton* makeEvidenceButton(const EvidenceRef& file, const SectionContext& context)
{
    auto* open = new QToolButton;
    open->setObjectName(u"evidence"_s);
    open->setAutoRaise(true);
    open->setToolButtonStyle(Qt::ToolButtonTextOnly);
    open->setText(words(QT_TRANSLATE_NOOP("DetailPane", "%1（%2）"))
                      .arg(file.name, evidenceSizeText(file.size)));
    QObject::connect(open, &QToolButton::clicked, open,
                     [openEvidence = context.openEvidence, file] { openEvidence(file); });
    return open;
}

void addChecksSection(QVBoxLayout& layout, const SubmissionDetail& detail)
{
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "系统核查")));
    bool any = false;
    for (const Check& check : detail.checks) {
        if (check.message.isEmpty())
            continue;
        any = true;
        QLabel palette;
        addSigned(layout, checkIcon(check.level, palette.palette()), check.message);
    }
    if (!any) {
        QLabel palette;
        addSigned(layout, checkIcon(Check::Level::Ok, palette.palette()),
                  words(QT_TRANSLATE_NOOP("DetailPane", "未发现问题。")));
    }
}

void addHistorySection(QVBoxLayout& layout, const SubmissionDetail& detail)
{
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "审核记录")));
    for (auto entry = detail.history.crbegin(); entry != detail.history.crend(); ++entry) {
        layout.addWidget(textLabel(historyText(*entry)));
        if (!entry->opinion.isEmpty())
            layout.addWidget(quietLabel(entry->opinion));
        if (const auto state = outboxStateFromKey(entry->outboxState))
            layout.addWidget(quietLabel(titledesk::name(*state)));
    }
}

} // namespace titledesk
