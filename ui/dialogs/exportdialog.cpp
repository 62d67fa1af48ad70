// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kClockMs = 100;
constexpr int kPermille = 1000;

} // namespace

ExportDialog::ExportDialog(DeskContext& context, const SubmissionQuery& query, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_query(query)
    , m_permille(std::make_shared<std::atomic<int>>(0))
    , m_countAnswer([this](const auto& count) {
        if (count)
            m_summary->setText(tr("将导出 %n 条数据。", nullptr, int(count.value())));
    })
    , m_answer([this](const auto& report) { arrived(report); })
{
    setWindowTitle(tr("导出"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_summary = new QLabel(tr("正在统计…"), this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_xlsx = new QRadioButton(tr("Excel 工作簿（xlsx），每个业绩项一张工作表"), this);
    m_csv = new QRadioButton(tr("CSV 文件（UTF-8）"), this);
    m_xlsx->setChecked(true);
    m_mask = new QCheckBox(tr("隐去证件号码和手机号码的中间几位"), this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, kPermille);
    m_progress->setAccessibleName(tr("进度"));
    m_progress->hide();
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("导出…"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    m_export->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_summary, m_xlsx, m_csv, m_mask, m_progress, buttons})
        layout->addWidget(widget);
    setMinimumWidth(480);
    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_progress->setValue(*m_permille); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    m_countAnswer.ask(
        context.store.read([query, &catalog = context.catalog](Connection& connection) {
            return Submissions(connection, catalog).count(query);
        }));
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
}

void ExportDialog::chooseFile()
{
    const QString suffix = m_xlsx->isChecked() ? u"xlsx"_s : u"csv"_s;
    auto* chooser = new QFileDialog(this, tr("导出到"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix);
    chooser->setNameFilter(suffix == u"xlsx" ? tr("Excel 工作簿 (*.xlsx)")
                                             : tr("CSV 文件 (*.csv)"));
    chooser->selectFile(
        tr("审核数据-%1.%2").arg(QDate::currentDate().toString(u"yyyyMMdd"_s), suffix));
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    chooser->open();
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_xlsx, m_csv, m_mask, m_export})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_close->setText(busy ? tr("取消") : tr("关闭"));
    if (busy)
        m_clock.start();
    else
        m_clock.stop();
}

void ExportDialog::exportTo(const QString& file)
{
    if (m_busy)
        return;
    ExportOptions options;
    options.format = m_xlsx->isChecked() ? ExportOptions::Format::Xlsx : ExportOptions::Format::Csv;
    options.mask = m_mask->isChecked();
    options.catalog = &m_context.catalog;
    m_stop = std::stop_source();
    *m_permille = 0;
    setBusy(true);
    m_answer.ask(QtConcurrent::run([&store = m_context.store, query = m_query, file, options,
                                    stop = m_stop.get_token(), permille = m_permille] {
        return exportSubmissions(store, query, file, options, stop,
                                 [permille](const ExchangeProgress& progress) {
                                     *permille = int(progress.fraction * kPermille);
                                 });
    }));
}

void ExportDialog::arrived(const Result<ExportReport>& report)
{
    setBusy(false);
    if (!report) {
        m_summary->setText(report.error().code == Error::Code::Cancelled
                               ? tr("已取消，没有写出文件。")
                               : report.error().message);
        return;
    }
    m_summary->setText(tr("已导出 %1 条到 %2")
                           .arg(report.value().rows)
                           .arg(QDir::toNativeSeparators(report.value().file)));
}

void ExportDialog::reject()
{
    if (m_busy) {
        m_stop.request_stop();
        return;
    }
    QDialog::reject();
}

} // namespace titledesk
