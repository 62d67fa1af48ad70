// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "submission.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace titledesk {

/// A name in both languages of the program.
struct Name {
    QString zh;
    QString en;

    /// The one for the program's language (english() in language.h), Chinese by default.
    QString text() const;
};

enum class FieldType : std::uint8_t {
    Text,
    LongText,
    Date,
    Month,
    Year,
    Integer,
    Decimal,
    Enum,
    MultiEnum,
    IdNumber,
    Phone,
    Email,
    Isbn,
    Issn,
    PatentNo,
    CreditCode,
    SchoolYear,
};

struct EnumValue {
    QString key;
    Name name;
    QStringList synonyms; ///< what spreadsheets write instead: 本科 for 大学本科
};

struct Field {
    QString key;
    Name name;
    FieldType type = FieldType::Text;
    bool required = false;
    QStringList synonyms; ///< other column headings seen in spreadsheets
    QVector<EnumValue> values;
    std::optional<double> min;
    std::optional<double> max;
    QString unit; ///< 学时, 万元, …
    bool notAfterToday = false;
    bool mayBeAhead = false;     ///< an end that lies in the future is nothing to remark on
    bool monthPrecision = false; ///< a date known to its month only is accepted as `2015-07`
    QString after;               ///< key of the field that may not be later than this one

    const EnumValue* value(QStringView key) const;
    /// The text a user sees for a canonical value: the enum's name, `至今` for nothing in an end
    /// field is the page's affair.
    QString display(const QString& canonical) const;
};

struct Item {
    QString key;
    Name name;
    Kind kind = Kind::Achievement;
    QString category; ///< empty for registration and application
    QVector<Field> fields;
    QStringList synonyms; ///< other titles of sheets and files
    bool evidenceExpected = false;
    QString titleField;  ///< what a list shows first
    QStringList columns; ///< keys of the fields that a list shows, titleField among them
    QString periodStart; ///< field keys, or empty
    QString periodEnd;
    QStringList
        unique; ///< identify a submission together with item and ID number; see uniqueValues()
    QVector<QStringList>
        uniqueAlternatives; ///< tried in order; the first whose first field has a value is used
    QVector<QStringList> requiredAny; ///< of each list at least one field must have a value

    const Field* field(QStringView key) const;
    /// The canonical values that identify a submission of this item together with its ID number, in
    /// order.
    QStringList uniqueValues(const Fields& fields) const;
    /// What a list shows first for these fields; the item's name where the title field is empty.
    QString title(const Fields& fields) const;
};

struct Category {
    QString key;
    Name name;
    QStringList items; ///< item keys in order
};

/// What can be submitted: seven categories and their items, and the items `registration` and
/// `application`. Immutable.
class Catalog {
public:
    /// The catalog built into the program; it is checked by the tests, so it is always there.
    static const Catalog& builtIn();

    /// Reads every *.json of `folder`; BadInput names file, item and field of the first thing that
    /// is wrong.
    static Result<Catalog> load(const QString& folder);

    /// This catalog with the unit's own items of `folder` added (category `industry` above all). A
    /// key that exists already is BadInput.
    Result<Catalog> with(const QString& folder) const;

    const QVector<Category>& categories() const { return m_categories; }
    const Category* category(QStringView key) const;
    /// Any item by key, `registration` and `application` too; nullptr where there is none.
    const Item* item(QStringView key) const;
    /// All items: registration, the categories' in order, application.
    const QVector<Item>& items() const { return m_items; }

private:
    friend class CatalogLoader;
    QVector<Category> m_categories;
    QVector<Item> m_items;
    QHash<QString, int> m_itemIndex;
    QHash<QString, QVector<EnumValue>>
        m_lists; ///< enums that several fields share, by the name that catalog files use
};

} // namespace titledesk
