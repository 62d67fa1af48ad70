// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencesection.h"

#include "copydrop.h"
#include "evidence.h"
#include "evidenceadder.h"
#include "evidenceopener.h"
#include "evidenceviewer.h"
#include "evidencewindow.h"
#include "lineicon.h"
#include "permissions.h"
#include "statelook.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kMostRows = 5;
constexpr int kSoonMs = 200; // what is run past with J is not read
constexpr int kMostPreview = 420;
constexpr int kLeastPreview = 240;
constexpr int kWordPreview = 180; // a sentence instead of a page

QIcon iconOf(const EvidenceRef& file)
{
    switch (evidenceKindOfMime(file.mime).value_or(EvidenceKind::Zip)) {
    case EvidenceKind::Png:
    case EvidenceKind::Jpeg:
        return lineIcon(u"file-picture"_s);
    case EvidenceKind::Pdf:
    case EvidenceKind::Ofd:
    case EvidenceKind::Docx:
        return lineIcon(u"file-text"_s);
    case EvidenceKind::Xlsx:
        return lineIcon(u"file-sheet"_s);
    case EvidenceKind::Zip:
        return lineIcon(u"file-archive"_s);
    }
    Q_UNREACHABLE();
}

QString factsOf(const EvidenceRef& file)
{
    const auto kind = evidenceKindOfMime(file.mime);
    const QString size = evidenceSizeText(file.size);
    return kind ? u"%1 · %2"_s.arg(titledesk::name(*kind), size) : size;
}

} // namespace

EvidenceSection::EvidenceSection(DeskContext& context, QWidget* host)
    : QWidget(host)
    , m_context(context)
    , m_host(host)
    , m_adder(new EvidenceAdder(context, this))
    , m_opener(new EvidenceOpener(context, this))
    , m_removing([this](const Result<void>& done) {
        if (!done)
            emit m_context.showProblem(done.error().message);
    })
{
    setObjectName(u"evidenceSection"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &EvidenceSection::showChosen);
    connect(m_adder, &EvidenceAdder::finished, this, &EvidenceSection::finished);
    host->setAcceptDrops(true);
    host->installEventFilter(this);
}

EvidenceSection::~EvidenceSection() = default;

void EvidenceSection::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto* rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    layout->addSpacing(8);
    layout->addWidget(rule);
    m_title = new QLabel(this);
    m_title->setObjectName(u"evidenceTitle"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_add = new QPushButton(tr("添加…"), this);
    m_add->setObjectName(u"addEvidence"_s);
    m_add->setToolTip(tr("添加证明材料：选择文件、拖到这里，或按 Ctrl+V 粘贴"));
    m_saveAll = new QPushButton(tr("全部另存…"), this);
    m_saveAll->setObjectName(u"saveAllEvidence"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_saveAll);
    head->addWidget(m_add);
    layout->addLayout(head);
    m_none = new QLabel(this);
    m_none->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietColor(quiet));
    m_none->setPalette(quiet);
    layout->addWidget(m_none);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"evidenceFiles"_s);
    m_list->setAccessibleName(tr("证明材料"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list);
    m_preview = buildActions();
    layout->addWidget(m_preview);
    connect(m_saveAll, &QPushButton::clicked, this, [this] { m_opener->saveAll(m_files); });
    connect(m_add, &QPushButton::clicked, this, &EvidenceSection::chooseFiles);
    const auto pick = [this](QTreeWidgetItem* item) {
        choose(m_list->indexOfTopLevelItem(item));
        setPreviewed(true);
    };
    connect(m_list, &QTreeWidget::itemClicked, this, pick);
    connect(m_list, &QTreeWidget::itemActivated, this, [this, pick](QTreeWidgetItem* item) {
        pick(item);
        m_viewer->startReading();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr && m_previewed)
            choose(m_list->indexOfTopLevelItem(item));
    });
}

QWidget* EvidenceSection::buildActions()
{
    auto* box = new QWidget(this);
    m_viewer = new EvidenceViewer(m_context, box);
    m_viewer->setFixedHeight(kMostPreview);
    QToolButton* large = m_viewer->addButton(u"window"_s, tr("单独窗口"));
    large->setObjectName(u"largeView"_s);
    large->setToolTip(tr("在单独的窗口中查看，与申报内容对照"));
    QToolButton* hide = m_viewer->addButton(u"page-previous"_s, tr("收起预览"));
    hide->setObjectName(u"hidePreview"_s);
    hide->setIcon({});
    hide->setText(u"✕"_s);
    hide->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* open = new QPushButton(tr("用系统程序打开"), box);
    auto* save = new QPushButton(tr("另存为…"), box);
    m_remove = new QPushButton(tr("移除"), box);
    open->setObjectName(u"openOutside"_s);
    save->setObjectName(u"saveEvidence"_s);
    m_remove->setObjectName(u"removeEvidence"_s);
    m_remove->setToolTip(tr("从这条数据中移除该文件；已审核的版本不能移除"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton* each : {open, save, m_remove}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    row->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_viewer);
    layout->addLayout(row);
    connect(large, &QToolButton::clicked, this, &EvidenceSection::openWindow);
    connect(hide, &QToolButton::clicked, this, [this] {
        setPreviewed(false);
        emit left();
    });
    connect(open, &QPushButton::clicked, this, [this] {
        if (const EvidenceRef* file = chosen())
            m_opener->openOutside(*file);
    });
    connect(save, &QPushButton::clicked, this, [this] {
        if (const EvidenceRef* file = chosen())
            m_opener->saveAs(*file);
    });
    connect(m_remove, &QPushButton::clicked, this, &EvidenceSection::removeChosen);
    connect(m_viewer, &EvidenceViewer::left, this, &EvidenceSection::left);
    connect(m_viewer, &EvidenceViewer::shown, this, &EvidenceSection::fitPreview);
    return box;
}

const EvidenceRef* EvidenceSection::chosen() const
{
    return m_chosen >= 0 && m_chosen < m_files.size() ? &m_files.at(m_chosen) : nullptr;
}

void EvidenceSection::show(const SubmissionDetail& detail)
{
    const bool same = m_row && m_row->id == detail.row.id && m_row->version == detail.row.version;
    const QString before = chosen() == nullptr ? QString() : chosen()->sha256;
    m_row = detail.row;
    m_files = detail.evidence;
    const bool changes = may(m_context.store.session().role, Right::AddEvidence) &&
                         detail.row.state == State::Pending;
    m_title->setText(tr("证明材料（%1）").arg(m_files.size()));
    m_add->setVisible(changes);
    m_remove->setVisible(changes);
    m_saveAll->setVisible(m_files.size() > 1);
    m_none->setText(changes ? tr("没有随数据提交的证明材料，请核对原件；扫描件可以拖到这里添加。")
                            : tr("没有随数据提交的证明材料，请核对原件。"));
    m_none->setVisible(m_files.isEmpty());
    const int current = same ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    fillList();
    if (const QSignalBlocker quiet(m_list); current >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(current));
    int keep = 0;
    for (int i = 0; same && i < m_files.size(); ++i)
        if (m_files.at(i).sha256 == before)
            keep = i;
    m_chosen = -1;
    m_preview->setVisible(m_previewed && !m_files.isEmpty());
    if (m_previewed || m_window)
        choose(m_files.isEmpty() ? -1 : keep);
}

void EvidenceSection::clear()
{
    m_row.reset();
    m_files.clear();
    m_chosen = -1;
    m_soon.stop();
    m_viewer->clear();
    m_list->clear();
    if (m_window)
        m_window->show({}, {}, -1);
}

void EvidenceSection::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const EvidenceRef& file : std::as_const(m_files)) {
        auto* line = new QTreeWidgetItem(m_list, {file.name, factsOf(file)});
        line->setIcon(0, iconOf(file));
        line->setToolTip(0, file.name);
        line->setData(0, Qt::AccessibleTextRole, u"%1，%2"_s.arg(file.name, factsOf(file)));
    }
    m_list->setVisible(!m_files.isEmpty());
    const int rows = std::min(kMostRows, int(m_files.size()));
    const int height = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8);
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth());
}

void EvidenceSection::choose(int index)
{
    m_chosen = index;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(m_list->topLevelItem(index));
    if (chosen() == nullptr) {
        m_soon.stop();
        m_viewer->clear();
        if (m_window)
            showChosen();
        return;
    }
    m_soon.start();
}

void EvidenceSection::showChosen()
{
    const EvidenceRef* file = chosen();
    if (file != nullptr && m_previewed && m_viewer->file().sha256 != file->sha256)
        m_viewer->show(*file);
    if (m_window && m_row)
        m_window->show(u"%1 · %2"_s.arg(m_row->person.name, m_row->title), m_files, m_chosen);
}

/// As high as the page needs, so that what stands below is not far away.
void EvidenceSection::fitPreview()
{
    // The whole section is to be seen at once, however small or large the window is.
    int most = kMostPreview;
    for (QWidget* each = parentWidget(); each != nullptr; each = each->parentWidget())
        if (const auto* scroll = qobject_cast<QScrollArea*>(each)) {
            const int rest = layout()->sizeHint().height() - m_viewer->minimumHeight();
            most = std::max(kLeastPreview, scroll->viewport()->height() - rest);
            break;
        }
    const int wanted = m_viewer->heightOfPage();
    const int height = wanted == 0 ? kWordPreview : std::clamp(wanted, kWordPreview, most);
    if (height != m_viewer->height())
        m_viewer->setFixedHeight(height);
}

void EvidenceSection::setPreviewed(bool previewed)
{
    m_previewed = previewed;
    m_preview->setVisible(previewed && !m_files.isEmpty());
    if (previewed)
        showChosen();
    else
        m_viewer->clear();
}

void EvidenceSection::open()
{
    if (m_files.isEmpty())
        return;
    choose(std::max(0, m_chosen));
    setPreviewed(true);
    m_viewer->startReading();
}

void EvidenceSection::openWindow()
{
    if (!m_window) {
        m_window = new EvidenceWindow(m_context, this);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->setVisible(true);
    }
    showChosen();
    m_window->raise();
    m_window->activateWindow();
}

bool EvidenceSection::maySayWhyNot()
{
    if (!m_row)
        return false;
    if (!may(m_context.store.session().role, Right::AddEvidence)) {
        emit m_context.showProblem(tr("当前账号只能查看，不能添加证明材料。"));
        return false;
    }
    if (m_row->state != State::Pending) {
        emit m_context.showProblem(tr("已审核的版本不能再添加证明材料；撤销审核后可以添加。"));
        return false;
    }
    return true;
}

void EvidenceSection::chooseFiles()
{
    if (!maySayWhyNot())
        return;
    auto* chooser = new QFileDialog(this, tr("添加证明材料"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilter(u"%1 (%2)"_s.arg(tr("证明材料"), evidencePatterns().join(u' ')));
    // What is received meanwhile may bring another submission into the pane.
    connect(chooser, &QFileDialog::filesSelected, this,
            [this, id = m_row->id](const QStringList& files) {
                if (m_row && m_row->id == id)
                    addFiles(files);
                else
                    emit m_context.showProblem(
                        tr("选择文件时当前数据已变化，没有添加，请重新选中该数据后再添加。"));
            });
    chooser->open();
}

void EvidenceSection::addFiles(const QStringList& files)
{
    if (maySayWhyNot())
        m_adder->addFiles(m_row->id, files);
}

void EvidenceSection::paste()
{
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    if (clip == nullptr || !EvidenceAdder::takes(*clip)) {
        emit m_context.showMessageBar(tr("剪贴板中没有文件或图片。"), {});
        return;
    }
    if (maySayWhyNot())
        m_adder->addFrom(m_row->id, *clip);
}

void EvidenceSection::finished(int added, const QStringList& refused)
{
    if (added > 0)
        emit m_context.showMessageBar(tr("已添加证明材料 %n 个", nullptr, added), {});
    if (!refused.isEmpty())
        emit m_context.showProblem(refused.join(u'\n'));
}

void EvidenceSection::removeChosen()
{
    const EvidenceRef* file = chosen();
    if (file == nullptr || !m_row)
        return;
    m_removing.ask(m_context.store.write(
        [&store = m_context.store, row = *m_row, sha256 = file->sha256](Connection& connection) {
            return removeEvidence(connection, store.session(), EvidenceOwner::Submission,
                                  row.id.value, row.version, sha256);
        }));
}

bool EvidenceSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_host || !m_row)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (!EvidenceAdder::takes(*drag->mimeData()))
            return false;
        acceptCopy(*drag);
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        if (maySayWhyNot() && m_adder->addFrom(m_row->id, *drop->mimeData()))
            acceptCopy(*drop);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace titledesk
