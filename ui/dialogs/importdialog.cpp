// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "copydrop.h"
#include "paddeddelegate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kClockMs = 100;
constexpr int kPermille = 1000;
constexpr int kMostProblemsShown = 2000;
constexpr QSize kSize(860, 560);

// A roster comes first: whoever it does not name is unknown to all other files.
bool isRoster(const std::optional<ImportReport>& preview)
{
    return preview && preview->kind == u"registration";
}

} // namespace

ImportDialog::ImportDialog(DeskContext& context, const QStringList& files, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_permille(std::make_shared<std::atomic<int>>(0))
    , m_answer([this](const auto& report) { arrived(report); })
{
    setWindowTitle(tr("导入"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    resize(kSize);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_sheets = new QTreeWidget(this);
    m_sheets->setObjectName(u"sheets"_s);
    m_sheets->setAccessibleName(tr("识别结果"));
    m_sheets->setHeaderLabels({tr("文件和工作表"), tr("识别为"), tr("行数"), tr("新增"), tr("更新"),
                               tr("未变"), tr("未通过")});
    m_sheets->header()->setStretchLastSection(false);
    m_sheets->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sheets->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 2; column < m_sheets->columnCount(); ++column)
        m_sheets->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_problems = new QTreeWidget(this);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setAccessibleName(tr("未通过的行"));
    m_problems->setHeaderLabels({tr("工作表"), tr("行"), tr("列"), tr("原因")});
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(true);
    m_problems->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (QTreeWidget* tree : {m_sheets, m_problems})
        tree->setItemDelegate(new PaddedDelegate(tree));
    m_problems->hide();
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("进度"));
    m_progress->setRange(0, kPermille);
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_sheets, 1);
    layout->addWidget(m_problems, 2);
    layout->addWidget(m_progress);
    buildButtons();
    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_progress->setValue(*m_permille); });
    refresh();
    addFiles(files);
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop();
}

void ImportDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_choose = buttons->addButton(tr("选择文件…"), QDialogButtonBox::ActionRole);
    m_saveRejects = buttons->addButton(tr("保存未通过的行…"), QDialogButtonBox::ActionRole);
    m_import = buttons->addButton(tr("导入"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"import"_s);
    m_close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_import, &QPushButton::clicked, this, [this] { start(Phase::Import); });
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

void ImportDialog::chooseFiles()
{
    auto* chooser = new QFileDialog(this, tr("选择要导入的表格"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilter(tr("表格 (*.xlsx *.csv)"));
    connect(chooser, &QFileDialog::filesSelected, this, &ImportDialog::addFiles);
    chooser->open();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !isBusy())
        acceptCopy(*event);
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    addFiles(files);
}

void ImportDialog::addFiles(const QStringList& files)
{
    if (isBusy() || files.isEmpty())
        return;
    for (const QString& file : files)
        m_entries.append({file, {}, {}, {}});
    start(Phase::Preview);
}

void ImportDialog::start(Phase phase)
{
    if (isBusy() || m_entries.isEmpty())
        return;
    m_phase = phase;
    m_stop = std::stop_source();
    if (phase == Phase::Import) {
        std::stable_partition(m_entries.begin(), m_entries.end(),
                              [](const Entry& entry) { return isRoster(entry.preview); });
    }
    m_at = -1;
    m_clock.start();
    next();
}

void ImportDialog::next()
{
    for (++m_at; m_at < int(m_entries.size()); ++m_at) {
        const Entry& entry = m_entries[m_at];
        const bool wanted = m_phase == Phase::Preview  ? !entry.preview && entry.problem.isEmpty()
                            : m_phase == Phase::Import ? entry.preview && !entry.done
                                                       : entry.done && entry.done->rejected > 0;
        if (wanted)
            break;
    }
    if (m_at >= int(m_entries.size())) {
        finish();
        return;
    }
    *m_permille = 0;
    ImportOptions options;
    options.catalog = &m_context.catalog;
    // After the import only what was rejected is rejected again: saving it changes nothing.
    options.dryRun = m_phase != Phase::Import;
    const QString path = m_entries[m_at].path;
    if (m_phase == Phase::SaveRejects)
        options.rejectsFile =
            QDir(m_rejectsFolder)
                .filePath(tr("%1-未通过的行.xlsx").arg(QFileInfo(path).completeBaseName()));
    m_answer.ask(QtConcurrent::run([&store = m_context.store, path, options,
                                    stop = m_stop.get_token(), permille = m_permille] {
        return importFile(store, path, options, stop, [permille](const ExchangeProgress& progress) {
            *permille = int(progress.fraction * kPermille);
        });
    }));
    refresh();
}

void ImportDialog::arrived(const Result<ImportReport>& report)
{
    Entry& entry = m_entries[m_at];
    if (!report) {
        entry.problem = report.error().message;
        if (report.error().code == Error::Code::Cancelled) {
            entry.problem.clear();
            finish();
            return;
        }
    } else if (m_phase == Phase::Preview) {
        entry.preview = report.value();
    } else if (m_phase == Phase::Import) {
        entry.done = report.value();
    }
    next();
}

void ImportDialog::finish()
{
    m_at = -1;
    m_clock.stop();
    fillSheets();
    fillProblems();
    refresh();
    if (m_phase == Phase::SaveRejects)
        m_summary->setText(
            tr("未通过的行已保存到：%1").arg(QDir::toNativeSeparators(m_rejectsFolder)));
}

void ImportDialog::refresh()
{
    const bool busy = isBusy();
    m_progress->setVisible(busy);
    m_choose->setEnabled(!busy);
    const bool ready = std::ranges::any_of(
        m_entries, [](const Entry& entry) { return entry.preview && !entry.done; });
    m_import->setEnabled(!busy && ready);
    const bool rejected = std::ranges::any_of(
        m_entries, [](const Entry& entry) { return entry.done && entry.done->rejected > 0; });
    m_saveRejects->setVisible(rejected);
    m_saveRejects->setEnabled(!busy);
    m_close->setText(busy ? tr("取消") : tr("关闭"));
    // Enter goes on with what comes next.
    if (!busy)
        (ready ? m_import : m_entries.isEmpty() ? m_choose : m_close)->setDefault(true);
    m_summary->setText(summary());
}

QString ImportDialog::summary() const
{
    if (m_entries.isEmpty())
        return tr("选择表格（xlsx、csv），或把文件拖到这里。人员花名册和各业绩项的表格都能识别，"
                  "导入前先显示识别结果。");
    if (isBusy())
        return m_phase == Phase::Preview
                   ? tr("正在识别“%1”…").arg(QFileInfo(m_entries[m_at].path).fileName())
               : m_phase == Phase::Import
                   ? tr("正在导入“%1”…").arg(QFileInfo(m_entries[m_at].path).fileName())
                   : tr("正在保存未通过的行…");
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    bool done = false;
    for (const Entry& entry : m_entries) {
        const auto& report = entry.done ? entry.done : entry.preview;
        done |= entry.done.has_value();
        if (!report)
            continue;
        imported += report->imported;
        updated += report->updated;
        unchanged += report->unchanged;
        rejected += report->rejected;
    }
    return (done ? tr("已导入：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 条。")
                 : tr("导入后：新增 %1 条，更新 %2 条，未变 %3 条，未通过 %4 "
                      "条。尚未改动任何数据。"))
        .arg(imported)
        .arg(updated)
        .arg(unchanged)
        .arg(rejected);
}

void ImportDialog::fillSheets()
{
    m_sheets->clear();
    for (const Entry& entry : std::as_const(m_entries)) {
        auto* file = new QTreeWidgetItem(m_sheets, {QFileInfo(entry.path).fileName()});
        if (!entry.problem.isEmpty()) {
            file->setText(0, tr("%1：%2").arg(file->text(0), entry.problem));
            file->setToolTip(0, entry.problem);
            file->setFirstColumnSpanned(true);
        }
        const auto& report = entry.done ? entry.done : entry.preview;
        if (!report)
            continue;
        for (const ImportReport::Sheet& sheet : report->sheets) {
            const Item* item = m_context.catalog.item(sheet.item);
            auto* line = new QTreeWidgetItem(
                file, {sheet.name, item == nullptr ? sheet.item : item->name.text(),
                       QString::number(sheet.rows), QString::number(sheet.imported),
                       QString::number(sheet.updated), QString::number(sheet.unchanged),
                       QString::number(sheet.rejected)});
            for (int column = 2; column < m_sheets->columnCount(); ++column)
                line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_sheets->expandAll();
}

void ImportDialog::fillProblems()
{
    m_problems->clear();
    for (const Entry& entry : std::as_const(m_entries)) {
        const auto& report = entry.done ? entry.done : entry.preview;
        if (!report)
            continue;
        for (const ImportProblem& problem : report->problems) {
            if (m_problems->topLevelItemCount() == kMostProblemsShown)
                break;
            const QString sheet =
                problem.sheet.isEmpty() ? QFileInfo(entry.path).fileName() : problem.sheet;
            auto* line = new QTreeWidgetItem(
                m_problems, {sheet, QString::number(problem.row), problem.column, problem.message});
            line->setToolTip(3, problem.message);
        }
    }
    m_problems->setVisible(m_problems->topLevelItemCount() > 0);
    for (int column = 0; column < 3; ++column)
        m_problems->resizeColumnToContents(column);
}

void ImportDialog::saveRejects()
{
    auto* chooser = new QFileDialog(this, tr("保存未通过的行到文件夹"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_rejectsFolder = folder;
        start(Phase::SaveRejects);
    });
    chooser->open();
}

void ImportDialog::reject()
{
    if (isBusy()) {
        m_stop.request_stop(); // nothing of the file at work stays
        return;
    }
    QDialog::reject();
}

} // namespace titledesk
