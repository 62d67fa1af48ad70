// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidenceloader.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace titledesk {

/// Shows one file of evidence: pages of pictures and PDFs, zoomed, fitted to the width and turned
/// for this view alone; of any other kind it says how to open it. By keyboard: + and −, 0 fits the
/// width, PgUp and PgDn, Home and End, R turns, Escape leaves.
class EvidenceViewer : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceViewer(DeskContext& context, QWidget* parent = nullptr);

    void show(const EvidenceRef& file);
    void clear();
    const EvidenceRef& file() const { return m_file; }
    /// What is on the screen; 0 pages while nothing is.
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    double zoom() const { return m_zoom; }
    int turns() const { return m_turns; }
    /// What the view needs to show the page that is on the screen whole; 0 while none is.
    int heightOfPage() const;
    /// The focus goes to the page that is shown.
    void startReading();
    /// A button beside those of the view.
    QToolButton* addButton(const QString& icon, const QString& text);

    void goToPage(int page);
    void zoomBy(double factor);
    void fitWidth();
    void turn();

signals:
    /// Escape.
    void left();
    /// A page, or the word why there is none, is on the screen.
    void shown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar();
    QToolButton* button(const QString& name, const QString& icon, const QString& text);
    void redraw();
    void drawn(const Sheet& sheet);
    void say(const QString& text);
    void showNumbers();
    bool keyPressed(QKeyEvent* event);
    SheetWish wish();

    EvidenceLoader m_loader;
    EvidenceRef m_file;
    QHBoxLayout* m_bar = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_out = nullptr;
    QToolButton* m_in = nullptr;
    QToolButton* m_fit = nullptr;
    QToolButton* m_turn = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_percent = nullptr;
    QLabel* m_paper = nullptr;
    QScrollArea* m_scroll = nullptr;
    QTimer m_resized;
    int m_page = 0;
    int m_pages = 0;
    int m_turns = 0;
    int m_width = 0; ///< that the page on its way was fitted to
    double m_zoom = 1;
    bool m_fitted = true;
};

} // namespace titledesk
