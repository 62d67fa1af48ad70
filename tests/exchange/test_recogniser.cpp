// SPDX-License-Identifier: GPL-3.0-or-later
#include "recogniser.h"
#include "rowconverter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const QStringList kPerson{u"姓名"_s, u"证件号码"_s};

TableRow rowOf(int number, const QStringList& texts)
{
    TableRow row{number, {}};
    for (const QString& text : texts)
        row.cells.append(Cell::ofText(text));
    return row;
}

QStringList headingsOf(const Item& item, bool requiredOnly)
{
    QStringList headings = item.kind == Kind::Registration ? QStringList() : kPerson;
    for (const Field& field : item.fields)
        if (!requiredOnly || field.required)
            headings.append(field.name.zh);
    return headings;
}

QString found(const QVector<TableRow>& rows, const QStringList& names = {})
{
    const auto layout = Recogniser(Catalog::builtIn()).find(rows, names);
    return layout ? layout->item->key : QString();
}

} // namespace

/// What a table is about, from its headings.
class TestRecogniser : public QObject {
    Q_OBJECT

private slots:
    void everyItemByItsOwnHeadings()
    {
        for (const Item& item : Catalog::builtIn().items()) {
            QCOMPARE(found({rowOf(1, headingsOf(item, false))}), item.key);
            // With few headings several items may fit: the sheet's name decides.
            QCOMPARE(found({rowOf(1, headingsOf(item, true))}, {item.name.zh}), item.key);
        }
    }

    void everyItemByTheFirstSynonyms()
    {
        for (const Item& item : Catalog::builtIn().items()) {
            QStringList headings{u"序号"_s};
            if (item.kind != Kind::Registration)
                headings += QStringList{u"姓名"_s, u"身份证号"_s};
            for (const Field& field : item.fields)
                headings.append(field.synonyms.value(0, field.name.zh));
            const QString title = u"2026年度"_s + item.name.zh + u"统计表"_s;
            QCOMPARE(found({rowOf(1, {title}), rowOf(2, headings)}), item.key);
        }
    }

    void titlesStandAbove()
    {
        const QVector<TableRow> rows{
            rowOf(1, {u"合肥市示例中学论文情况一览表"_s}), rowOf(2, {u"填报单位：示例"_s}),
            rowOf(5, {u"姓 名*"_s, u"身份证\n号码"_s, u"题目（全称）"_s, u"期刊"_s,
                      u"发表时间\n（年月日）"_s, u"排名"_s, u"备注"_s}),
            rowOf(6,
                  {u"张三"_s, u"340000199310259800"_s, u"题"_s, u"刊"_s, u"2024-05-06"_s, u"1"_s})};
        const auto layout = Recogniser(Catalog::builtIn()).find(rows, {u"Sheet1"_s, u"附件2"_s});
        QVERIFY(layout);
        QCOMPARE(layout->item->key, u"paper"_s);
        QCOMPARE(layout->headingRow, 5);
        QCOMPARE(layout->columnOf(Column::Holds::PersonName), 0);
        QCOMPARE(layout->columnOf(Column::Holds::PersonIdNumber), 1);
        QCOMPARE(layout->columns.at(1).heading, u"身份证 号码"_s);
        QCOMPARE(layout->columns.at(6).holds, Column::Holds::Nothing);
        for (const qsizetype c : {2, 3, 4, 5})
            QCOMPARE(layout->columns.at(c).holds, Column::Holds::Value);
    }

    void aNameIsNotThePersonsName()
    {
        const auto layout = Recogniser(Catalog::builtIn())
                                .find({rowOf(1, {u"姓名"_s, u"证件号码"_s, u"奖励名称"_s,
                                                 u"奖励级别"_s, u"授予单位"_s, u"授予时间"_s})},
                                      {});
        QVERIFY(layout);
        QCOMPARE(layout->item->key, u"award"_s);
        QCOMPARE(layout->columnOf(Column::Holds::PersonName), 0);
        QCOMPARE(layout->item->fields.at(layout->columns.at(2).field).key, u"name"_s);
    }

    void otherTablesAreNot()
    {
        QCOMPARE(found({rowOf(1, {u"天气"_s, u"温度"_s}), rowOf(2, {u"晴"_s, u"20"_s})}),
                 QString());
        QCOMPARE(found({rowOf(1, {u"本表由各部门填写，证件号码请以文本格式录入"_s})}), QString());
        QCOMPARE(found({}), QString());
    }

    void theItemMayBeSaid()
    {
        const Catalog& catalog = Catalog::builtIn();
        const QVector<TableRow> rows{rowOf(1, {u"姓名"_s, u"身份证"_s, u"年份"_s, u"结果"_s})};
        for (const QString& key : {u"annual_assessment"_s, u"ethics_assessment"_s}) {
            const auto layout = Recogniser(catalog, catalog.item(key)).find(rows, {});
            QVERIFY(layout);
            QCOMPARE(layout->item->key, key);
        }
    }

    void anAdministratorMaySayWhatColumnsAre()
    {
        const Catalog& catalog = Catalog::builtIn();
        const ColumnMapping mapping{u"award"_s,
                                    {{u"谁"_s, u"person.name"_s},
                                     {u"号"_s, u"id_number"_s},
                                     {u"什么"_s, u"name"_s},
                                     {u"授予时间"_s, QString()},
                                     {u"哪天"_s, u"awarded_on"_s}}};
        QCOMPARE(ColumnMapping::fromJson(mapping.toJson()).columns, mapping.columns);
        const auto layout =
            Recogniser(catalog, catalog.item(mapping.item), mapping)
                .find({rowOf(1, {u"谁"_s, u"号"_s, u"什么"_s, u"授予时间"_s, u"哪天"_s})}, {});
        QVERIFY(layout);
        QCOMPARE(layout->columns.at(0).holds, Column::Holds::PersonName);
        QCOMPARE(layout->columns.at(1).holds, Column::Holds::PersonIdNumber);
        QCOMPARE(layout->columns.at(2).holds, Column::Holds::Value);
        QCOMPARE(layout->columns.at(3).holds, Column::Holds::Nothing);
        QCOMPARE(layout->item->fields.at(layout->columns.at(4).field).key, u"awarded_on"_s);
    }

    void rowsThatAreNoData_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("data");
        const auto row = [](const char* name, const QStringList& cells, bool data) {
            QTest::newRow(name) << cells << data;
        };
        row("whole", {u"1"_s, u"张三"_s, u"340000199310259800"_s, u"2025"_s, u"合格"_s}, true);
        row("without a number", {u"1"_s, u"张三"_s, u""_s, u"2025"_s, u"合格"_s}, true);
        row("a name alone", {u""_s, u"张三"_s}, true);
        row("a running number alone", {u"7"_s}, false);
        row("who filled it in", {u"填表人：王敏"_s, u""_s, u"审核人："_s, u""_s, u"（公章）"_s},
            false);
        row("sum", {u"合 计"_s, u""_s, u""_s, u"12"_s}, false);
        row("remark", {u"备注：请核对"_s}, false);
        row("remark in a known column", {u""_s, u"以上人员均已核对无误"_s}, false);
        row("headings again", {u"序号"_s, u"姓名"_s, u"证件号码"_s, u"年度"_s, u"考核结果"_s},
            false);
    }

    void rowsThatAreNoData()
    {
        QFETCH(QStringList, cells);
        QFETCH(bool, data);
        const auto layout =
            Recogniser(Catalog::builtIn())
                .find({rowOf(1, {u"序号"_s, u"姓名"_s, u"证件号码"_s, u"年度"_s, u"考核结果"_s})},
                      {});
        QVERIFY(layout);
        const RowConverter converter(*layout, {}, QDate(2026, 11, 24));
        QCOMPARE(converter.isData(rowOf(9, cells)), data);
    }
};

QTEST_GUILESS_MAIN(TestRecogniser)
#include "test_recogniser.moc"
