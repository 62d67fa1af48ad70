// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceviewer.h"

#include "evidencekind.h"
#include "lineicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr double kZoomStep = 1.25;
constexpr int kResizedMs = 120;
constexpr int kLeastHeight = 120;
constexpr int kMargin = 2;

/// As if the vertical bar were there: a page that needs it must not need a horizontal one too.
int roomForPage(const QScrollArea& scroll)
{
    return scroll.width() - scroll.verticalScrollBar()->sizeHint().width() - 2 * (kMargin + 1);
}

} // namespace

EvidenceViewer::EvidenceViewer(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_loader(context)
    , m_paper(new QLabel)
    , m_scroll(new QScrollArea(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(0);
    layout->addLayout(m_bar);
    buildBar();
    m_paper->setAlignment(Qt::AlignCenter);
    m_paper->setWordWrap(true);
    m_paper->setMargin(kMargin);
    m_paper->setTextFormat(Qt::PlainText);
    m_scroll->setObjectName(u"evidencePaper"_s);
    m_scroll->setAccessibleName(tr("证明材料预览"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_paper);
    m_scroll->setMinimumHeight(kLeastHeight);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAttribute(Qt::WA_InputMethodEnabled, false); // the letters are keys here
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    layout->addWidget(m_scroll, 1);
    m_resized.setSingleShot(true);
    m_resized.setInterval(kResizedMs);
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (m_fitted && m_width != roomForPage(*m_scroll))
            redraw();
    });
    connect(&m_loader, &EvidenceLoader::drawn, this, &EvidenceViewer::drawn);
    connect(&m_loader, &EvidenceLoader::failed, this, [this](const QString& message) {
        say(message);
        emit shown();
    });
    showNumbers();
}

QToolButton* EvidenceViewer::button(const QString& name, const QString& icon, const QString& text)
{
    auto* made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(lineIcon(icon));
    made->setText(text);
    made->setAccessibleName(text);
    made->setToolTip(text);
    made->setToolButtonStyle(made->icon().isNull() ? Qt::ToolButtonTextOnly
                                                   : Qt::ToolButtonIconOnly);
    made->setAutoRaise(true);
    made->setProperty("narrow", true); // many stand in a row, and the pane is not wide
    m_bar->addWidget(made);
    return made;
}

void EvidenceViewer::buildBar()
{
    m_previous = button(u"previousPage"_s, u"page-previous"_s, tr("上一页"));
    m_numbers = new QLabel(this);
    m_numbers->setObjectName(u"pageNumber"_s);
    m_bar->addWidget(m_numbers);
    m_next = button(u"nextPage"_s, u"page-next"_s, tr("下一页"));
    m_bar->addStretch();
    m_out = button(u"zoomOut"_s, u"zoom-out"_s, tr("缩小"));
    m_percent = new QLabel(this);
    m_percent->setObjectName(u"zoom"_s);
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(u"1000%"_s));
    m_bar->addWidget(m_percent);
    m_in = button(u"zoomIn"_s, u"zoom-in"_s, tr("放大"));
    m_fit = button(u"fitWidth"_s, u"fit-width"_s, tr("适合宽度"));
    m_turn = button(u"turn"_s, u"turn"_s, tr("旋转"));
    m_previous->setToolTip(tr("上一页（PgUp）"));
    m_next->setToolTip(tr("下一页（PgDn）"));
    m_out->setToolTip(tr("缩小（−）"));
    m_in->setToolTip(tr("放大（+）"));
    m_fit->setToolTip(tr("适合宽度（0）"));
    m_turn->setToolTip(tr("旋转（R），只影响本次查看"));
    connect(m_previous, &QToolButton::clicked, this, [this] { goToPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToPage(m_page + 1); });
    connect(m_out, &QToolButton::clicked, this, [this] { zoomBy(1 / kZoomStep); });
    connect(m_in, &QToolButton::clicked, this, [this] { zoomBy(kZoomStep); });
    connect(m_fit, &QToolButton::clicked, this, &EvidenceViewer::fitWidth);
    connect(m_turn, &QToolButton::clicked, this, &EvidenceViewer::turn);
}

QToolButton* EvidenceViewer::addButton(const QString& icon, const QString& text)
{
    return button({}, icon, text);
}

void EvidenceViewer::startReading()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

SheetWish EvidenceViewer::wish()
{
    SheetWish asked;
    asked.page = m_page;
    asked.turns = m_turns;
    asked.zoom = m_fitted ? 0 : m_zoom;
    asked.width = m_width = roomForPage(*m_scroll);
    asked.ratio = devicePixelRatioF();
    return asked;
}

void EvidenceViewer::show(const EvidenceRef& file)
{
    m_file = file;
    m_page = 0;
    m_pages = 0;
    m_turns = 0;
    m_fitted = true;
    showNumbers();
    if (!EvidencePaper::canShow(file.mime)) {
        m_loader.close();
        const auto kind = evidenceKindOfMime(file.mime);
        say(tr("%1 文件不能在这里预览。\n请用系统程序打开，或另存后查看。")
                .arg(kind ? titledesk::name(*kind) : tr("这种")));
        emit shown();
        return;
    }
    say(tr("正在打开…"));
    m_loader.open(file, wish());
}

void EvidenceViewer::clear()
{
    m_loader.close();
    m_file = {};
    m_pages = 0;
    say({});
    showNumbers();
}

void EvidenceViewer::say(const QString& text)
{
    m_paper->setPixmap({});
    m_paper->setText(text);
    m_paper->setMinimumSize(0, 0);
    m_scroll->setAccessibleDescription(text);
}

void EvidenceViewer::redraw()
{
    if (!m_file.sha256.isEmpty() && EvidencePaper::canShow(m_file.mime))
        m_loader.draw(wish());
}

void EvidenceViewer::drawn(const Sheet& sheet)
{
    const bool turned = m_pages > 0 && sheet.page != m_page;
    m_page = sheet.page;
    m_pages = sheet.pages;
    m_zoom = sheet.zoom;
    const QPixmap pixmap = QPixmap::fromImage(sheet.image);
    m_paper->setPixmap(pixmap);
    m_paper->setMinimumSize((QSizeF(pixmap.size()) / pixmap.devicePixelRatio()).toSize() +
                            QSize(2 * kMargin, 2 * kMargin));
    if (turned)
        m_scroll->verticalScrollBar()->setValue(0);
    showNumbers();
    if (m_fitted && m_width != roomForPage(*m_scroll))
        redraw(); // the window was laid out anew meanwhile
    m_scroll->setAccessibleDescription(
        tr("%1，第 %2 页，共 %3 页")
            .arg(m_file.name, QString::number(m_page + 1), QString::number(m_pages)));
    emit shown();
}

void EvidenceViewer::showNumbers()
{
    const bool any = m_pages > 0;
    m_numbers->setText(any ? u"%1/%2"_s.arg(m_page + 1).arg(m_pages) : QString());
    m_percent->setText(any ? u"%1%"_s.arg(qRound(m_zoom * 100)) : QString());
    m_previous->setEnabled(any && m_page > 0);
    m_next->setEnabled(any && m_page + 1 < m_pages);
    for (QToolButton* each : {m_out, m_in, m_fit, m_turn})
        each->setEnabled(any);
}

int EvidenceViewer::heightOfPage() const
{
    if (m_pages == 0)
        return 0;
    return height() - m_scroll->height() + m_paper->minimumHeight() + 2 * m_scroll->frameWidth();
}

void EvidenceViewer::goToPage(int page)
{
    if (page < 0 || page >= m_pages || page == m_page)
        return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    showNumbers();
    redraw();
}

void EvidenceViewer::zoomBy(double factor)
{
    if (m_pages == 0)
        return;
    m_fitted = false;
    m_zoom = std::clamp(m_zoom * factor, 0.05, 8.0);
    redraw();
}

void EvidenceViewer::fitWidth()
{
    m_fitted = true;
    redraw();
}

void EvidenceViewer::turn()
{
    if (m_pages == 0)
        return;
    m_turns = (m_turns + 1) % 4;
    redraw();
}

bool EvidenceViewer::keyPressed(QKeyEvent* event)
{
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kZoomStep);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        zoomBy(1 / kZoomStep);
        return true;
    case Qt::Key_0:
        fitWidth();
        return true;
    case Qt::Key_R:
        turn();
        return true;
    case Qt::Key_PageDown:
        goToPage(m_page + 1);
        return true;
    case Qt::Key_PageUp:
        goToPage(m_page - 1);
        return true;
    case Qt::Key_Home:
        goToPage(0);
        return true;
    case Qt::Key_End:
        goToPage(m_pages - 1);
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return false;
    }
}

bool EvidenceViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched == m_scroll)
        return keyPressed(static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::Wheel) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if ((wheel->modifiers() & Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            zoomBy(wheel->angleDelta().y() > 0 ? kZoomStep : 1 / kZoomStep);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceViewer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_resized.start();
}

} // namespace titledesk
