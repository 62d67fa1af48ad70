// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewindow.h"

#include "evidencekind.h"
#include "evidenceopener.h"
#include "evidenceviewer.h"
#include "taborder.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr QSize kSize(760, 860);
constexpr auto kGeometry = "evidence/window";

bool isSame(const EvidenceRef& one, const EvidenceRef& other)
{
    return one.sha256 == other.sha256 && one.name == other.name;
}

} // namespace

EvidenceWindow::EvidenceWindow(DeskContext& context, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_names(new QComboBox(this))
    , m_viewer(new EvidenceViewer(context, this))
    , m_opener(new EvidenceOpener(context, this))
{
    setObjectName(u"evidenceWindow"_s);
    m_names->setObjectName(u"evidenceNames"_s);
    m_names->setAccessibleName(tr("证明材料"));
    auto* open = new QPushButton(tr("用系统程序打开"), this);
    auto* save = new QPushButton(tr("另存为…"), this);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_names, 1);
    top->addWidget(open);
    top->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_viewer, 1);
    tabAsLaidOut(*this);
    resize(kSize);
    restoreGeometry(QSettings().value(QLatin1StringView(kGeometry)).toByteArray());
    connect(m_names, &QComboBox::activated, this, &EvidenceWindow::choose);
    connect(open, &QPushButton::clicked, this, [this] { m_opener->openOutside(m_viewer->file()); });
    connect(save, &QPushButton::clicked, this, [this] { m_opener->saveAs(m_viewer->file()); });
    connect(m_viewer, &EvidenceViewer::left, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    parent->window()->installEventFilter(this);
}

EvidenceWindow::~EvidenceWindow()
{
    QSettings().setValue(QLatin1StringView(kGeometry), saveGeometry());
}

void EvidenceWindow::show(const QString& whose, const QVector<EvidenceRef>& files, int current)
{
    setWindowTitle(whose.isEmpty() ? tr("证明材料") : tr("证明材料 · %1").arg(whose));
    // The pane is shown anew whenever something is stored; what was chosen here stays.
    if (!files.isEmpty() && current == m_given && std::ranges::equal(files, m_files, isSame))
        return;
    m_given = current;
    m_files = files;
    m_names->clear();
    for (const EvidenceRef& file : files)
        m_names->addItem(file.name);
    for (QWidget* each : findChildren<QPushButton*>())
        each->setEnabled(!files.isEmpty());
    choose(current);
}

bool EvidenceWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Where the desk is locked nothing stays on the screen; minimised it may.
    if (event->type() == QEvent::Hide && !event->spontaneous() && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->isWindow() && watched != this)
        close();
    return QWidget::eventFilter(watched, event);
}

void EvidenceWindow::choose(int index)
{
    if (index < 0 || index >= m_files.size()) {
        m_viewer->clear();
        return;
    }
    m_names->setCurrentIndex(index);
    const EvidenceRef& file = m_files.at(index);
    if (m_viewer->file().sha256 != file.sha256)
        m_viewer->show(file);
}

} // namespace titledesk
