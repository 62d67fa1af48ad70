// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowconverter.h"

#include "fieldparser.h"
#include "identifiers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

// What stands below a table: who filled it in, seals, remarks, sums.
bool isNote(const QString& text)
{
    static const QRegularExpression pattern(
        uR"(^[（(]?\s*(填表人|填报人|制表人?|审核人|复核人|经办人|负责人|单位负责人|部门负责人|联系人|填表日期|填报日期|填报时间|填表时间|制表时间|制表日期|填报单位|单位[（(]?盖章|盖章|公章|说明|填表说明|备注|注)\s*([：:）)]|$))"_s);
    static const QRegularExpression sum(
        uR"(^(合\s*计|总\s*计|小\s*计|共\s*\d+\s*[人条项])[：:]?$)"_s);
    const QString plain = text.trimmed();
    return pattern.match(plain).hasMatch() || sum.match(plain).hasMatch();
}

bool hasManyDigits(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 5;
}

// 经费（元）: the heading says the unit of bare numbers.
QString withUnit(const QString& raw, const QString& unit)
{
    return unit.isEmpty() || !raw.trimmed().back().isDigit() ? raw : raw.trimmed() + unit;
}

// A year or a number in a cell that was formatted as a date by mistake: 2026 shows as 1905-07-18.
QString textFor(const Field& field, const Cell& cell)
{
    const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal;
    const bool year = field.type == FieldType::Year && cell.number >= 1900 && cell.number <= 2100;
    return cell.kind == Cell::Kind::Date && (number || year) ? Cell::ofNumber(cell.number).text
                                                             : cell.text;
}

} // namespace

RowConverter::RowConverter(const TableLayout& layout, const QString& sheet, const QDate& today)
    : m_layout(layout)
    , m_sheet(sheet)
    , m_today(today)
    , m_isRegistration(layout.item->key == kRegistrationItem)
{
    if (!m_isRegistration) {
        m_idColumn = layout.columnOf(Column::Holds::PersonIdNumber);
        m_nameColumn = layout.columnOf(Column::Holds::PersonName);
        return;
    }
    for (int f = 0; f < layout.item->fields.size(); ++f) {
        if (layout.item->fields.at(f).key == u"id_number")
            m_idColumn = layout.columnOf(f);
        if (layout.item->fields.at(f).key == u"name")
            m_nameColumn = layout.columnOf(f);
    }
}

bool RowConverter::hasId(const TableRow& row) const
{
    const QString& text = row.at(m_idColumn).text;
    // 2026年3月1日 below the table is the day of the seal.
    const bool words =
        std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
    return hasManyDigits(text) && !words;
}

bool RowConverter::isData(const TableRow& row) const
{
    if (hasId(row))
        return true;
    int known = 0;
    int asHeading = 0;
    bool note = false;
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        const Cell& cell = row.at(c);
        if (cell.isBlank())
            continue;
        note = note || (cell.kind == Cell::Kind::Text && isNote(cell.text));
        if (c >= m_layout.columns.size() || m_layout.columns.at(c).holds == Column::Holds::Nothing)
            continue;
        ++known;
        asHeading +=
            comparableHeading(cell.text) == comparableHeading(m_layout.columns.at(c).heading);
    }
    if (known == 0 || note || asHeading >= 2)
        return false;
    // A single text without a name or number is a remark, not a row.
    return known > 1 || !row.at(m_idColumn).isBlank() ||
           (!row.at(m_nameColumn).isBlank() && row.at(m_nameColumn).text.trimmed().size() <= 5);
}

ImportProblem RowConverter::problem(const TableRow& row, qsizetype column, const QString& field,
                                    const QString& code, const QString& message) const
{
    QString heading;
    if (column >= 0)
        heading = m_layout.columns.at(column).heading;
    if (column >= 0 && heading.isEmpty())
        heading = columnLetters(int(column));
    return {m_sheet, row.number, heading, field, code, message};
}

ConvertedRow RowConverter::convert(const TableRow& row) const
{
    ConvertedRow converted;
    convertPerson(row, converted);
    for (qsizetype c = 0; c < m_layout.columns.size(); ++c)
        if (m_layout.columns.at(c).holds == Column::Holds::Value && c != m_idColumn)
            convertField(row, c, converted);
    if (m_isRegistration) {
        convertIdNumber(row, converted.fields.value(u"id_type"_s), converted);
        converted.personName = converted.fields.value(u"name"_s);
        if (!converted.idNumber.isEmpty())
            converted.fields[u"id_number"_s] = converted.idNumber;
    }
    findMissing(row, converted);
    return converted;
}

void RowConverter::convertPerson(const TableRow& row, ConvertedRow& converted) const
{
    if (m_isRegistration)
        return;
    convertIdNumber(row, QString(), converted);
    const Cell& name = row.at(m_nameColumn);
    if (name.isBlank())
        return;
    Field text;
    text.type = FieldType::Text;
    if (const auto canonical = canonicalValue(text, name.text, m_today))
        converted.personName = canonical.value();
}

void RowConverter::convertIdNumber(const TableRow& row, const QString& idType,
                                   ConvertedRow& converted) const
{
    const Cell& cell = row.at(m_idColumn);
    if (cell.isBlank()) {
        addMissing(row, m_idColumn, u"id_number"_s, tr(QT_TRANSLATE_NOOP("Import", "证件号码")),
                   converted);
        return;
    }
    // A number cell keeps 15 digits: what follows was made up by the spreadsheet, even where it
    // happens to look right.
    const bool rounded =
        cell.kind == Cell::Kind::Number && cell.text.size() >= 16 && cell.text.endsWith(u"000");
    if (rounded && hasIdNumberStandard(idType)) {
        converted.problems.append(problem(
            row, m_idColumn, u"id_number"_s, u"id_number_truncated"_s,
            tr(QT_TRANSLATE_NOOP("Import",
                                 "证件号码“%1”的末几位已被表格软件改成 0，请以文本格式重新录入"))
                .arg(maskedIdNumber(cell.text))));
        return;
    }
    auto canonical = canonicalIdNumber(idType, cell.text, m_today);
    if (canonical && !canonical.value().isEmpty()) {
        converted.idNumber = canonical.value();
        return;
    }
    if (canonical) {
        addMissing(row, m_idColumn, u"id_number"_s, tr(QT_TRANSLATE_NOOP("Import", "证件号码")),
                   converted);
        return;
    }
    if (!m_isRegistration) {
        if (const auto other = canonicalIdNumber(u"passport"_s, cell.text, m_today))
            converted.otherId = other.value();
    }
    converted.problems.append(problem(row, m_idColumn, u"id_number"_s, canonical.error().reason,
                                      canonical.error().message));
}

void RowConverter::convertField(const TableRow& row, qsizetype column,
                                ConvertedRow& converted) const
{
    const Cell& cell = row.at(column);
    if (cell.isBlank())
        return;
    const Column& said = m_layout.columns.at(column);
    const Field& field = m_layout.item->fields.at(said.field);
    const auto canonical =
        canonicalValue(field, withUnit(textFor(field, cell), said.unit), m_today);
    if (!canonical)
        converted.problems.append(
            problem(row, column, field.key, canonical.error().reason, canonical.error().message));
    else if (!canonical.value().isEmpty())
        converted.fields[field.key] = canonical.value();
}

void RowConverter::addMissing(const TableRow& row, qsizetype column, const QString& field,
                              const QString& name, ConvertedRow& converted) const
{
    const Cell& cell = row.at(column);
    QString message = tr(QT_TRANSLATE_NOOP("Import", "缺少必填项“%1”")).arg(name);
    if (cell.kind == Cell::Kind::Error)
        message = tr(QT_TRANSLATE_NOOP("Import", "必填项“%1”的公式出错（%2），没有内容"))
                      .arg(name, cell.text);
    else if (column < 0)
        message = tr(QT_TRANSLATE_NOOP("Import", "表中没有必填项“%1”这一列")).arg(name);
    converted.problems.append(problem(row, column, field, u"missing_required"_s, message));
}

void RowConverter::findMissing(const TableRow& row, ConvertedRow& converted) const
{
    const Item& item = *m_layout.item;
    const auto wrong = [&converted](const QString& key) {
        return std::ranges::any_of(converted.problems,
                                   [&key](const ImportProblem& p) { return p.field == key; });
    };
    for (int f = 0; f < item.fields.size(); ++f) {
        const Field& field = item.fields.at(f);
        if (field.required && !converted.fields.contains(field.key) && !wrong(field.key))
            addMissing(row, m_layout.columnOf(f), field.key, field.name.zh, converted);
    }
    for (const QStringList& any : item.requiredAny) {
        const bool given = std::ranges::any_of(
            any, [&](const QString& key) { return converted.fields.contains(key) || wrong(key); });
        if (given)
            continue;
        QStringList names;
        for (const QString& key : any)
            names.append(item.field(key)->name.zh);
        converted.problems.append(
            problem(row, -1, any.value(0), u"missing_required"_s,
                    tr(QT_TRANSLATE_NOOP("Import", "%1至少填一项")).arg(names.join(u'、'))));
    }
}

} // namespace titledesk
