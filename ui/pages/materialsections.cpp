// SPDX-License-Identifier: GPL-3.0-or-later
#include "materialsections.h"

#include "datetext.h"
#include "identifiers.h"
#include "recommendationsection.h"
#include "sectionparts.h"
#include "sidebyside.h"
#include "standingsections.h"
#include "statelook.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kIndent = 24;

QString words(const char* text)
{
    return QCoreApplication::translate("DetailPane", text);
}

QString wordsOf(const char* text, qint64 count)
{
    return QCoreApplication::translate("DetailPane", text, nullptr, int(count));
}

int wholeYears(const QDate& from, const QDate& to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

/// Years in the present title, counted to the plan's day (任职年限计算截止日期).
QString yearsInTitle(const SubmissionRow& row)
{
    const QDate since = dateOfCanonical(row.fields.value(u"current_title_on"_s));
    const QDate until = row.application ? row.application->plan.yearsUntil : QDate();
    if (since.isValid() && until.isValid() && since <= until)
        return words(QT_TRANSLATE_NOOP("DetailPane", "%1 年（计算至 %2）"))
            .arg(wholeYears(since, until))
            .arg(until.toString(Qt::ISODate));
    const QString told = row.fields.value(u"years_in_title"_s);
    return told.isEmpty() ? QString()
                          : words(QT_TRANSLATE_NOOP("DetailPane", "%1 年（申报人填写）")).arg(told);
}

QString educationText(const SectionContext& context, const MaterialEntry& entry)
{
    const Item* item = context.catalog.item(entry.row.item);
    const auto shown = [&](const QString& key) {
        const Field* field = item == nullptr ? nullptr : item->field(key);
        const QString value = entry.row.fields.value(key);
        return field == nullptr || value.isEmpty() ? value : field->display(value);
    };
    QStringList parts{shown(u"level"_s), shown(u"degree"_s), shown(u"school"_s), shown(u"major"_s),
                      shown(u"graduation"_s)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What the list of its item shows of it, but for the title.
QString summaryOf(const Item& item, const SubmissionRow& row)
{
    QStringList parts;
    for (const QString& key : item.columns) {
        const Field* field = item.field(key);
        const QString value = row.fields.value(key);
        if (key != item.titleField && field != nullptr && !value.isEmpty())
            parts << field->display(value);
    }
    return parts.join(u" · "_s);
}

QWidget* allFields(const Item& item, const SubmissionRow& row)
{
    auto* box = new QWidget;
    QFormLayout* form = makeForm();
    for (const Field& field : item.fields) {
        const QString value = row.fields.value(field.key);
        if (!value.isEmpty())
            addNamed(*form, field.name.text(), field.display(value));
    }
    box->setLayout(form);
    return box;
}

/// The title unfolds the fields; what was unfolded stays so when the pane is told anew.
QToolButton* makeFold(const QString& text, QWidget* fields, const MaterialEntry& entry,
                      const SectionContext& context)
{
    auto* fold = new QToolButton;
    fold->setObjectName(u"achievement"_s);
    fold->setAutoRaise(true);
    fold->setCheckable(true);
    fold->setText(text);
    fold->setToolTip(words(QT_TRANSLATE_NOOP("DetailPane", "展开或收起全部内容")));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto unfold = [fold, fields](bool on) {
        fold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        fields->setVisible(on);
    };
    const bool open = context.unfolded && context.unfolded->contains(entry.row.id);
    fold->setChecked(open);
    unfold(open);
    QObject::connect(fold, &QToolButton::toggled, fold,
                     [unfold, kept = context.unfolded, id = entry.row.id](bool on) {
                         unfold(on);
                         if (!kept)
                             return;
                         if (on)
                             kept->insert(id);
                         else
                             kept->remove(id);
                     });
    return fold;
}

void addEntry(QVBoxLayout& layout, const MaterialEntry& entry, const SectionContext& context)
{
    const Item* item = context.catalog.item(entry.row.item);
    if (item == nullptr)
        return;
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(kIndent, 0, 0, 4);
    inside->setSpacing(2);
    QWidget* fields = allFields(*item, entry.row);
    fields->setParent(box); // shown or not, it is never a window of its own
    const QString text = entry.row.title == item->name.text() || entry.row.title.isEmpty()
                             ? item->name.text()
                             : words(QT_TRANSLATE_NOOP("DetailPane", "%1：%2"))
                                   .arg(item->name.text(), entry.row.title);
    layout.addWidget(makeFold(text, fields, entry, context), 0, Qt::AlignLeft);
    if (entry.row.state != State::Passed) {
        QLabel palette;
        addSigned(*inside, stateIcon(entry.row.state, palette.palette()),
                  words(QT_TRANSLATE_NOOP("DetailPane", "%1：申报选用的业绩应先审核通过。"))
                      .arg(name(entry.row.state)))
            ->setObjectName(u"notPassed"_s);
    }
    if (const QString summary = summaryOf(*item, entry.row); !summary.isEmpty())
        inside->addWidget(quietLabel(summary));
    for (const EvidenceRef& file : entry.evidence)
        inside->addWidget(makeEvidenceButton(file, context), 0, Qt::AlignLeft);
    inside->addWidget(fields);
    layout.addWidget(box);
}

void addByCategory(QVBoxLayout& layout, const QVector<MaterialEntry>& entries,
                   const SectionContext& context)
{
    for (const Category& category : context.catalog.categories()) {
        QVector<MaterialEntry> here;
        for (const MaterialEntry& entry : entries)
            if (category.items.contains(entry.row.item))
                here.append(entry);
        if (here.isEmpty())
            continue;
        layout.addSpacing(4);
        layout.addWidget(quietLabel(words(QT_TRANSLATE_NOOP("DetailPane", "%1（%2）"))
                                        .arg(category.name.text())
                                        .arg(here.size())));
        for (const MaterialEntry& entry : std::as_const(here))
            addEntry(layout, entry, context);
    }
}

} // namespace

void addPersonSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                      const SectionContext& context)
{
    const SubmissionRow& row = detail.row;
    const ApplicationMaterial& material = *detail.material;
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "申报人")));
    QFormLayout* form = makeForm();
    const QDate today = QDate::currentDate();
    QStringList facts;
    if (const QString sex = row.person.sex; !sex.isEmpty())
        facts << context.catalog.item(kRegistrationItem)->field(u"sex")->display(sex);
    if (const auto born = birthDate(row.person.idNumber))
        facts << wordsOf(QT_TRANSLATE_N_NOOP("DetailPane", "%n 岁"), wholeYears(*born, today));
    addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "基本情况")), facts.join(u" · "_s));
    QString title = row.fields.value(u"current_title"_s);
    if (title.isEmpty() && !material.titles.isEmpty())
        title = material.titles.last().row.title;
    addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "现职称")),
             title.isEmpty() ? words(QT_TRANSLATE_NOOP("DetailPane", "无")) : title);
    addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "取得时间")),
             row.fields.value(u"current_title_on"_s));
    addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "任现职年限")), yearsInTitle(row));
    for (const MaterialEntry& entry : material.educations)
        addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "教育经历")),
                 educationText(context, entry));
    if (material.worksSince.isValid())
        addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "参加工作")),
                 words(QT_TRANSLATE_NOOP("DetailPane", "%1，%2"))
                     .arg(material.worksSince.toString(u"yyyy-MM"_s),
                          wordsOf(QT_TRANSLATE_N_NOOP("DetailPane", "%n 年"),
                                  wholeYears(material.worksSince, today))));
    layout.addLayout(form);
}

void addAchievementsSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                            const SectionContext& context)
{
    const ApplicationMaterial& material = *detail.material;
    const auto count = material.achievements.size();
    addSectionTitle(layout,
                    (material.chosen ? words(QT_TRANSLATE_NOOP("DetailPane", "代表业绩（%1）"))
                                     : words(QT_TRANSLATE_NOOP("DetailPane", "已通过业绩（%1）")))
                        .arg(count));
    if (!material.chosenWords.isEmpty())
        layout.addWidget(textLabel(
            words(QT_TRANSLATE_NOOP("DetailPane", "申报人填写：%1")).arg(material.chosenWords)));
    if (!material.chosen && count > 0)
        layout.addWidget(quietLabel(words(QT_TRANSLATE_NOOP(
            "DetailPane", "申报人没有指定代表业绩，这里是其全部已审核通过的业绩。"))));
    if (count == 0 && material.unknown.isEmpty())
        layout.addWidget(quietLabel(words(QT_TRANSLATE_NOOP(
            "DetailPane", "该人员还没有审核通过的业绩。请先在“业绩档案”中审核。"))));
    if (!material.unknown.isEmpty()) {
        QLabel palette;
        addSigned(
            layout, checkIcon(Check::Level::Warning, palette.palette()),
            wordsOf(QT_TRANSLATE_N_NOOP(
                        "DetailPane", "申报选用的 %n 条业绩不在本机，请先“同步”，或与申报人核对。"),
                    material.unknown.size()));
    }
    addByCategory(layout, material.achievements, context);
    if (material.chosen && material.otherPassed > 0)
        layout.addWidget(quietLabel(
            wordsOf(QT_TRANSLATE_N_NOOP("DetailPane", "另有 %n 条已通过的业绩未选为代表业绩。"),
                    material.otherPassed)));
    auto* person = new QPushButton(words(QT_TRANSLATE_NOOP("DetailPane", "查看人员档案")));
    person->setObjectName(u"openPerson"_s);
    QObject::connect(person, &QPushButton::clicked, person,
                     [open = context.openPerson] { open(); });
    layout.addWidget(person, 0, Qt::AlignLeft);
}

void addStatementSection(QVBoxLayout& layout, const SubmissionDetail& detail)
{
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "个人述职")));
    const QString statement = detail.row.fields.value(u"statement"_s);
    if (statement.isEmpty()) {
        layout.addWidget(
            quietLabel(words(QT_TRANSLATE_NOOP("DetailPane", "申报人没有填写个人述职。"))));
        return;
    }
    QLabel* text = textLabel(statement);
    text->setObjectName(u"statement"_s);
    layout.addWidget(text);
    const QString before = detail.previousFields.value(u"statement"_s);
    if (!detail.previousFields.isEmpty() && before != statement)
        layout.addWidget(quietLabel(words(QT_TRANSLATE_NOOP("DetailPane", "上次：%1"))
                                        .arg(before.isEmpty() ? u"—"_s : before)));
}

void addMaterialView(QVBoxLayout& layout, const SubmissionDetail& detail,
                     const SectionContext& context)
{
    addWaySection(layout, detail);
    addLaterSection(layout, detail, context);
    addReturnedSection(layout, detail, context);
    auto* columns = new SideBySide;
    addPersonSection(columns->first(), detail, context);
    addFieldsSection(columns->first(), detail, context);
    addAchievementsSection(columns->first(), detail, context);
    addStatementSection(columns->first(), detail);
    columns->second().addWidget(context.evidence);
    addChecksSection(columns->second(), detail);
    addRecommendationSection(columns->second(), detail, context);
    addHistorySection(columns->second(), detail);
    layout.addWidget(columns);
}

} // namespace titledesk
