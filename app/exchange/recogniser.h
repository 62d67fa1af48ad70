// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "columnmapping.h"
#include "tablereader.h"

#include <QSet>

namespace titledesk {

/// What one column of a table holds.
struct Column {
    enum class Holds : std::uint8_t { Nothing, PersonName, PersonIdNumber, Value };
    Holds holds = Holds::Nothing;
    QString heading; ///< as written, in one line
    int field = -1;  ///< index of the item's field, for Value
    QString unit;    ///< what the heading says its numbers are in, `元`; empty: the field's own
};

/// A table inside a sheet: what it is about, where its headings are, what each column holds.
struct TableLayout {
    const Item* item = nullptr;
    int headingRow = 0; ///< the spreadsheet's number of it
    double score = 0;   ///< how well the headings fit; compared between rows and items only
    QVector<Column> columns;

    /// The column that holds this field, or -1.
    qsizetype columnOf(int field) const;
    qsizetype columnOf(Column::Holds what) const;
    /// The keys of the fields that have a column.
    QSet<QString> fieldsSpoken() const;
};

/// Finds out what a table is about from its headings, from the titles above them and from the names
/// of sheet and file: by the catalog's names and synonyms, or by what the administrator said.
class Recogniser {
public:
    static constexpr int kRowsToSearch = 60; ///< headings further down are not looked for

    /// `item`: the only one to look for, nullptr for all. `mapping` goes before the catalog's
    /// words.
    explicit Recogniser(const Catalog& catalog, const Item* item = nullptr,
                        const ColumnMapping& mapping = {});

    /// The best table that starts in `rows`; nothing where no headings fit. `names`: sheet and
    /// file, which decide between items with the same headings.
    std::optional<TableLayout> find(const QVector<TableRow>& rows, const QStringList& names) const;

    /// Whether this row holds headings: a second table begins below the first.
    bool looksLikeHeadings(const TableRow& row) const;
    /// Whether all that this row says is the name of an item: the title of a table below it.
    bool isTitle(const TableRow& row) const;

private:
    struct Word {
        int item = 0;
        int field = 0;
        double weight = 0;
    };
    void learn(const QString& word, const Word& meaning);
    TableLayout layoutFor(int item, const TableRow& row, const QStringList& titles) const;
    double titleScore(const Item& item, const QStringList& titles) const;
    void mapByAdministrator(TableLayout& layout, const QStringList& headings) const;

    QVector<const Item*> m_items;
    const Item* m_registration = nullptr;
    QHash<QString, QVector<Word>> m_words; ///< by comparable heading
    QHash<QString, Column::Holds> m_personWords;
    QHash<QString, QString> m_mapped; ///< comparable heading → field key
};

/// A heading as it is compared: narrow, lower case, no blanks, no marks of required columns.
QString comparableHeading(const QString& text);

} // namespace titledesk
