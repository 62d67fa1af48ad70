// SPDX-License-Identifier: GPL-3.0-or-later
#include "recogniser.h"

#include "fieldparser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr double kExact = 3;
constexpr double kSynonym = 2;
constexpr double kInBrackets = 0.5; ///< less where the heading says more in brackets
constexpr double kMissingRequired = 3;
constexpr double kUnknownColumn = 0.3;
constexpr double kSameTitle = 12;
constexpr double kInTitle = 4;

// 开始时间（年月） → 开始时间
QString withoutBrackets(const QString& heading)
{
    static const QRegularExpression brackets(uR"((.+?)[（(\[【].*$)"_s);
    const auto match = brackets.match(heading);
    return match.hasMatch() ? match.captured(1) : heading;
}

// The unit in a heading's brackets where it is one of money or words: 经费（元） holds no 万元.
QString unitOf(const QString& heading, const Field& field)
{
    static const QRegularExpression brackets(uR"([（(](?:单位[:：])?([^（）()]{1,3})[）)]$)"_s);
    static const QStringList known{u"元"_s, u"万元"_s, u"字"_s, u"千字"_s, u"万字"_s};
    const QString unit = brackets.match(heading).captured(1);
    return known.contains(unit) && unit != field.unit ? unit : QString();
}

QString oneLine(const QString& text)
{
    return QString(text).replace(u'\n', u' ').simplified();
}

} // namespace

QString comparableHeading(const QString& text)
{
    QString plain = normalizedText(text).toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == u'＊' || c == u'★'; });
    for (const QString& mark : {u"(必填)"_s, u"（必填）"_s, u"(选填)"_s, u"（选填）"_s})
        plain.remove(mark);
    plain.replace(u'（', u'(').replace(u'）', u')').replace(u'／', u'/');
    while (plain.endsWith(u':') || plain.endsWith(u'：'))
        plain.chop(1);
    return plain;
}

qsizetype TableLayout::columnOf(int field) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns.at(i).holds == Column::Holds::Value && columns.at(i).field == field)
            return i;
    return -1;
}

qsizetype TableLayout::columnOf(Column::Holds what) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns.at(i).holds == what)
            return i;
    return -1;
}

QSet<QString> TableLayout::fieldsSpoken() const
{
    QSet<QString> keys;
    for (const Column& column : columns)
        if (column.holds == Column::Holds::Value)
            keys.insert(item->fields.at(column.field).key);
    return keys;
}

Recogniser::Recogniser(const Catalog& catalog, const Item* item, const ColumnMapping& mapping)
    : m_registration(catalog.item(kRegistrationItem))
{
    for (const Item& each : catalog.items())
        if (item == nullptr || each.key == item->key)
            m_items.append(&each);
    for (int i = 0; i < m_items.size(); ++i) {
        const QVector<Field>& fields = m_items.at(i)->fields;
        for (int f = 0; f < fields.size(); ++f) {
            learn(fields.at(f).name.zh, {i, f, kExact});
            learn(fields.at(f).name.en, {i, f, kExact});
            for (const QString& synonym : fields.at(f).synonyms)
                learn(synonym, {i, f, kSynonym});
        }
    }
    const QHash<QString, Column::Holds> person{{u"name"_s, Column::Holds::PersonName},
                                               {u"id_number"_s, Column::Holds::PersonIdNumber}};
    for (auto it = person.cbegin(); it != person.cend(); ++it) {
        const Field* field = m_registration->field(it.key());
        for (const QString& word : QStringList{field->name.zh} + field->synonyms)
            m_personWords.insert(comparableHeading(word), it.value());
    }
    m_personWords.insert(u"idnumber"_s, Column::Holds::PersonIdNumber);
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        m_mapped.insert(comparableHeading(it.key()), it.value());
}

void Recogniser::learn(const QString& word, const Word& meaning)
{
    QVector<Word>& known = m_words[comparableHeading(word)];
    const bool same = std::ranges::any_of(known, [&meaning](const Word& each) {
        return each.item == meaning.item && each.field == meaning.field;
    });
    if (!same && !word.isEmpty())
        known.append(meaning);
}

bool Recogniser::looksLikeHeadings(const TableRow& row) const
{
    int found = 0;
    bool person = false;
    for (const Cell& cell : row.cells) {
        if (cell.kind != Cell::Kind::Text || cell.text.size() > 60)
            continue;
        const QString heading = comparableHeading(cell.text);
        const bool known = m_mapped.contains(heading) || m_words.contains(heading);
        const auto holds = m_personWords.constFind(heading);
        person =
            person || (holds != m_personWords.cend() && *holds == Column::Holds::PersonIdNumber);
        found += known || holds != m_personWords.cend() ? 1 : 0;
    }
    return person && found >= 3;
}

bool Recogniser::isTitle(const TableRow& row) const
{
    const auto said = [](const Cell& cell) { return !cell.isBlank(); };
    if (std::ranges::count_if(row.cells, said) != 1)
        return false;
    const QStringList title{comparableHeading(std::ranges::find_if(row.cells, said)->text)};
    return std::ranges::any_of(m_items, [this, &title](const Item* item) {
        return titleScore(*item, title) >= kSameTitle;
    });
}

void Recogniser::mapByAdministrator(TableLayout& layout, const QStringList& headings) const
{
    for (qsizetype c = 0; c < headings.size(); ++c) {
        const auto said = m_mapped.constFind(headings.at(c));
        if (said == m_mapped.cend() || said->isEmpty())
            continue;
        Column& column = layout.columns[c];
        const bool registration = layout.item == m_registration;
        const auto& fields = layout.item->fields;
        const auto own = std::ranges::find(fields, *said, &Field::key);
        if (!registration && (*said == u"id_number" || *said == u"person.id_number")) {
            column.holds = Column::Holds::PersonIdNumber;
        } else if (own != fields.cend()) {
            column.holds = Column::Holds::Value;
            column.field = int(own - fields.cbegin());
            column.unit = unitOf(column.heading, *own);
        } else if (*said == u"name" || *said == u"person.name") {
            column.holds = Column::Holds::PersonName;
        } else {
            continue;
        }
        layout.score += kExact + 1;
    }
}

double Recogniser::titleScore(const Item& item, const QStringList& titles) const
{
    double best = 0;
    for (const QString& title : titles) {
        for (const QString& word : QStringList{item.name.zh, item.name.en} + item.synonyms) {
            const QString wanted = comparableHeading(word);
            if (wanted.isEmpty())
                continue;
            if (title == wanted)
                best = std::max(best, kSameTitle);
            else if (title.contains(wanted))
                best = std::max(best, kInTitle + 0.4 * double(wanted.size()));
        }
    }
    return best;
}

TableLayout Recogniser::layoutFor(int itemIndex, const TableRow& row,
                                  const QStringList& titles) const
{
    const Item& item = *m_items.at(itemIndex);
    TableLayout layout{&item, row.number, 0, QVector<Column>(row.cells.size())};
    QStringList headings;
    struct Candidate {
        qsizetype column = 0;
        int field = 0;
        double weight = 0;
    };
    QVector<Candidate> candidates;
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        const Cell& cell = row.at(c);
        layout.columns[c].heading = cell.isBlank() ? QString() : oneLine(cell.text);
        headings.append(cell.kind == Cell::Kind::Text && cell.text.size() <= 60
                            ? comparableHeading(cell.text)
                            : QString());
        const QString shorter = withoutBrackets(headings.back());
        for (const bool whole : {true, false}) {
            if (headings.back().isEmpty() || (!whole && shorter == headings.back()))
                continue;
            for (const Word& word : m_words.value(whole ? headings.back() : shorter))
                if (word.item == itemIndex)
                    candidates.append({c, word.field, word.weight - (whole ? 0 : kInBrackets)});
        }
    }
    mapByAdministrator(layout, headings);
    if (&item != m_registration) {
        // Whose it is comes first: 姓名 is never the name of an award.
        for (qsizetype c = 0; c < headings.size(); ++c) {
            auto holds = m_personWords.value(headings.at(c), Column::Holds::Nothing);
            if (holds == Column::Holds::Nothing)
                holds =
                    m_personWords.value(withoutBrackets(headings.at(c)), Column::Holds::Nothing);
            if (holds != Column::Holds::Nothing && layout.columnOf(holds) < 0 &&
                !m_mapped.contains(headings.at(c)) &&
                layout.columns[c].holds == Column::Holds::Nothing)
                layout.columns[c].holds = holds;
        }
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::weight);
    for (const Candidate& each : std::as_const(candidates)) {
        Column& column = layout.columns[each.column];
        if (column.holds != Column::Holds::Nothing || layout.columnOf(each.field) >= 0 ||
            m_mapped.contains(headings.at(each.column)))
            continue;
        const Field& field = item.fields.at(each.field);
        column.holds = Column::Holds::Value;
        column.field = each.field;
        column.unit = unitOf(comparableHeading(column.heading), field);
        layout.score += each.weight + (field.required ? 1 : 0);
    }
    int found = 0;
    for (qsizetype c = 0; c < headings.size(); ++c) {
        const bool known = layout.columns.at(c).holds != Column::Holds::Nothing;
        found += known ? 1 : 0;
        if (!known && !headings.at(c).isEmpty())
            layout.score -= kUnknownColumn;
    }
    for (int f = 0; f < item.fields.size(); ++f)
        if (item.fields.at(f).required && layout.columnOf(f) < 0)
            layout.score -= kMissingRequired;
    if (found < 2)
        layout.score = 0;
    else
        layout.score += titleScore(item, titles);
    return layout;
}

std::optional<TableLayout> Recogniser::find(const QVector<TableRow>& rows,
                                            const QStringList& names) const
{
    std::optional<TableLayout> best;
    QStringList titles;
    for (const QString& name : names)
        titles.append(comparableHeading(name));
    for (const TableRow& row : rows.mid(0, kRowsToSearch)) {
        for (int i = 0; i < m_items.size(); ++i) {
            TableLayout layout = layoutFor(i, row, titles);
            const bool named = m_items.size() == 1;
            const bool fits =
                named ? std::ranges::count_if(
                            layout.columns,
                            [](const Column& c) { return c.holds != Column::Holds::Nothing; }) >= 2
                      : layout.score > 0;
            if (fits && (!best || layout.score > best->score))
                best = std::move(layout);
        }
        // A row with little in it is a title of what stands below.
        const auto cells =
            std::ranges::count_if(row.cells, [](const Cell& cell) { return !cell.isBlank(); });
        for (const Cell& cell : row.cells)
            if (cells <= 2 && cell.kind == Cell::Kind::Text && cell.text.size() <= 80)
                titles.append(comparableHeading(cell.text));
    }
    return best;
}

} // namespace titledesk
