// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"

#include "exchangeerrors.h"
#include "identifiers.h"
#include "uniquekey.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kRowsBetweenChecks = 64;
constexpr qint64 kMsBetweenReports = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

ImportRun::ImportRun(Connection& connection, const Catalog& catalog, const Session& session,
                     TableReader& reader, const ImportOptions& options, std::stop_token stop,
                     ExchangeProgressHandler progress)
    : m_connection(connection)
    , m_catalog(catalog)
    , m_reader(reader)
    , m_options(options)
    , m_stop(std::move(stop))
    , m_progress(std::move(progress))
    , m_writer(std::make_unique<IntakeWriter>(connection, catalog, session))
    , m_today(QDate::currentDate())
{
}

ImportRun::~ImportRun() = default;

Result<void> ImportRun::run(ImportReport& report)
{
    m_report = &report;
    m_told.start();
    const auto tables = findTables(report.file);
    if (!tables)
        return tables.error();
    if (!m_options.rejectsFile.isEmpty()) {
        auto rejects = RejectsFile::create(m_options.rejectsFile);
        if (!rejects)
            return rejects.error();
        m_rejects = std::move(rejects).value();
    }
    m_tables = tables.value().size();
    for (const Table& table : tables.value()) {
        if (auto taken = takeSheet(table); !taken)
            return taken;
        ++m_tablesDone;
    }
    sumUp();
    if (m_rejects && m_rejects->isEmpty())
        m_rejects.reset();
    return m_rejects ? m_rejects->finish() : Result<void>();
}

void ImportRun::release()
{
    m_roster.reset();
    m_writer.reset();
}

Result<Recogniser> ImportRun::recogniser()
{
    ColumnMapping mapping;
    if (!m_options.mapping.isEmpty()) {
        auto loaded = loadMapping(m_connection, m_options.mapping);
        if (!loaded)
            return loaded.error();
        mapping = loaded.value();
    }
    const QString key = m_options.item.isEmpty() ? mapping.item : m_options.item;
    const Item* item = key.isEmpty() ? nullptr : m_catalog.item(key);
    if (item == nullptr && !key.isEmpty())
        return exchangeError(ExchangeFault::UnknownItem);
    return Recogniser(m_catalog, item, mapping);
}

Result<QVector<ImportRun::Table>> ImportRun::findTables(const QString& file)
{
    auto known = recogniser();
    if (!known)
        return known.error();
    m_recogniser = std::make_unique<Recogniser>(std::move(known).value());
    const QString base = file.section(u'.', 0, -2);
    QVector<Table> tables;
    for (int s = 0; s < m_reader.sheets().size(); ++s) {
        // Hidden sheets hold the lists that cells choose from.
        if (m_reader.sheets().at(s).hidden)
            continue;
        if (auto opened = m_reader.open(s); !opened)
            return opened.error();
        QVector<TableRow> rows;
        TableRow row;
        while (rows.size() < Recogniser::kRowsToSearch) {
            const auto more = m_reader.next(row);
            if (!more)
                return more.error();
            if (!more.value())
                break;
            rows.append(row);
        }
        auto layout = m_recogniser->find(rows, {m_reader.sheets().at(s).name, base});
        if (layout)
            tables.append({s, *layout});
        else if (rows.size() > 3)
            m_report->skippedSheets.append(m_reader.sheets().at(s).name);
    }
    if (tables.isEmpty())
        return exchangeError(ExchangeFault::NotRecognised);
    // A roster in the same workbook makes the people whom the other sheets name.
    std::stable_partition(tables.begin(), tables.end(), [](const Table& table) {
        return table.layout.item->kind == Kind::Registration;
    });
    return tables;
}

void ImportRun::beginTable(const TableLayout& layout)
{
    const bool sameItem = m_layout.item == layout.item && m_converter != nullptr;
    m_layout = layout;
    m_converter = std::make_unique<RowConverter>(m_layout, m_sheetName, m_today);
    m_writer->setSpoken(layout.fieldsSpoken());
    if (m_rejects)
        m_rejects->beginTable(m_sheetName, m_layout);
    if (!sameItem)
        m_report->sheets.append({m_sheetName, key(layout.item->kind), layout.item->key});
}

bool ImportRun::beginNextTable(const TableRow& row)
{
    if (m_converter->hasId(row) || !m_recogniser->looksLikeHeadings(row))
        return false;
    const auto layout = m_recogniser->find(m_above + QVector<TableRow>{row}, {});
    if (!layout || layout->headingRow != row.number)
        return false;
    m_above.clear();
    beginTable(*layout);
    return true;
}

Result<void> ImportRun::takeSheet(const Table& table)
{
    if (auto opened = m_reader.open(table.sheet); !opened)
        return opened;
    m_sheetName = m_reader.sheets().at(table.sheet).name;
    m_converter.reset();
    m_above.clear();
    beginTable(table.layout);
    TableRow row;
    for (int count = 0;; ++count) {
        if (count % kRowsBetweenChecks == 0) {
            if (m_stop.stop_requested())
                return exchangeError(ExchangeFault::Stopped);
            tellProgress();
        }
        const auto more = m_reader.next(row);
        if (!more)
            return more.error();
        if (!more.value())
            return {};
        if (row.number <= table.layout.headingRow || row.isBlank() || beginNextTable(row))
            continue;
        if (!m_converter->isData(row) || m_recogniser->isTitle(row)) {
            m_above.append(row);
            if (m_above.size() > 3)
                m_above.removeFirst();
            continue;
        }
        m_above.clear();
        if (auto taken = takeRow(row); !taken)
            return taken;
    }
}

Result<void> ImportRun::takeRow(const TableRow& row)
{
    ++m_report->sheets.back().rows;
    ConvertedRow converted = m_converter->convert(row);
    if (auto checked = checkPerson(row, converted); !checked)
        return checked;
    if (converted.problems.isEmpty() && !isSecond(row, converted)) {
        const auto written = write(row, converted);
        if (!written)
            return written.error();
        if (written.value())
            return {};
    }
    return reject(row, converted.problems);
}

// An achievement is somebody's of the roster, and its name must be theirs: a number that belongs to
// a colleague is the worst of all mistakes in a table.
Result<void> ImportRun::checkPerson(const TableRow& row, ConvertedRow& converted)
{
    if (m_layout.item->kind == Kind::Registration)
        return {};
    const QString id = converted.idNumber.isEmpty() ? converted.otherId : converted.idNumber;
    if (id.isEmpty())
        return {};
    if (!m_roster)
        m_roster = std::make_unique<Statement>(m_connection,
                                               u"SELECT name FROM person WHERE id_number = ?"_s);
    m_roster->reset();
    m_roster->bind(id);
    const bool known = m_roster->next();
    if (m_roster->failed())
        return m_roster->error();
    const QString name = known ? m_roster->text(0) : QString();
    m_roster->reset();
    if (converted.idNumber.isEmpty() && known) {
        // A passport: no resident's number, but the roster has it.
        converted.idNumber = id;
        converted.problems.removeIf([](const ImportProblem& p) { return p.field == u"id_number"; });
    }
    if (converted.idNumber.isEmpty())
        return {};
    if (!known)
        converted.problems.append(m_converter->problem(
            row, m_converter->idColumn(), u"id_number"_s, u"unknown_person"_s,
            tr(QT_TRANSLATE_NOOP("Import", "花名册中没有此人（证件号码 %1），请先导入花名册"))
                .arg(maskedIdNumber(id))));
    else if (!converted.personName.isEmpty() && converted.personName != name)
        converted.problems.append(m_converter->problem(
            row, m_layout.columnOf(Column::Holds::PersonName), u"name"_s, u"name_differs"_s,
            tr(QT_TRANSLATE_NOOP("Import", "姓名“%1”与花名册不一致，该证件号码在花名册中是“%2”"))
                .arg(converted.personName, name)));
    return {};
}

bool ImportRun::isSecond(const TableRow& row, ConvertedRow& converted)
{
    const Item& item = *m_layout.item;
    const QByteArray who = (item.key + u'\n' + converted.idNumber).toUtf8();
    const QByteArray hash =
        QCryptographicHash::hash(who + uniqueKey(item, converted.fields), QCryptographicHash::Md5);
    const auto found = m_seen.constFind(hash);
    if (found == m_seen.cend()) {
        m_seen.insert(hash, {row.number, qint32(m_report->sheets.size() - 1)});
        return false;
    }
    const QString sheet = m_report->sheets.at(found->sheet).name;
    const QString place =
        sheet == m_sheetName
            ? tr(QT_TRANSLATE_NOOP("Import", "第 %1 行")).arg(found->row)
            : tr(QT_TRANSLATE_NOOP("Import", "工作表“%1”第 %2 行")).arg(sheet).arg(found->row);
    converted.problems.append(
        m_converter->problem(row, -1, item.unique.value(0), u"duplicate_in_file"_s,
                             tr(QT_TRANSLATE_NOOP("Import", "与%1重复")).arg(place)));
    return true;
}

// False where the store refused the row, with the reason among its problems.
Result<bool> ImportRun::write(const TableRow& row, ConvertedRow& converted)
{
    if (auto begun = m_connection.script(u"SAVEPOINT import_row"_s); !begun)
        return begun.error();
    const Item& item = *m_layout.item;
    const auto taken =
        item.kind == Kind::Registration
            ? m_writer->registration(converted.fields, u"import"_s)
            : m_writer->submission(item, converted.idNumber, converted.fields, u"import"_s);
    if (!taken) {
        if (taken.error().code != Error::Code::Refused)
            return taken.error();
        auto undone = m_connection.script(u"ROLLBACK TO import_row; RELEASE import_row"_s);
        if (!undone)
            return undone.error();
        converted.problems.append(
            m_converter->problem(row, -1, QString(), taken.error().reason, taken.error().message));
        return false;
    }
    if (auto kept = m_connection.script(u"RELEASE import_row"_s); !kept)
        return kept.error();
    ImportReport::Sheet& sheet = m_report->sheets.back();
    qint64& count = taken.value() == Intake::Imported  ? sheet.imported
                    : taken.value() == Intake::Updated ? sheet.updated
                                                       : sheet.unchanged;
    ++count;
    return true;
}

Result<void> ImportRun::reject(const TableRow& row, const QVector<ImportProblem>& problems)
{
    ++m_report->sheets.back().rejected;
    m_report->problemCount += problems.size();
    for (const ImportProblem& problem : problems)
        if (m_report->problems.size() < ImportReport::kMaxProblems)
            m_report->problems.append(problem);
    return m_rejects ? m_rejects->add(row, problems) : Result<void>();
}

void ImportRun::sumUp()
{
    ImportReport& all = *m_report;
    for (const ImportReport::Sheet& sheet : std::as_const(all.sheets)) {
        all.rows += sheet.rows;
        all.imported += sheet.imported;
        all.updated += sheet.updated;
        all.unchanged += sheet.unchanged;
        all.rejected += sheet.rejected;
    }
    const auto& first = all.sheets.constFirst();
    all.kind = first.kind;
    all.item = first.item;
    for (const ImportReport::Sheet& sheet : std::as_const(all.sheets)) {
        if (sheet.kind != all.kind)
            all.kind = u"mixed"_s;
        if (sheet.item != first.item)
            all.item.clear();
    }
}

void ImportRun::tellProgress()
{
    if (!m_progress || m_told.elapsed() < kMsBetweenReports)
        return;
    m_told.restart();
    qint64 rows = 0;
    for (const ImportReport::Sheet& sheet : std::as_const(m_report->sheets))
        rows += sheet.rows;
    m_progress({rows, (double(m_tablesDone) + m_reader.fraction()) / double(m_tables)});
}

} // namespace titledesk
