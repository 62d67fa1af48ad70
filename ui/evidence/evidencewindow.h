// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"

#include <QWidget>

class QComboBox;

namespace titledesk {

class EvidenceOpener;
class EvidenceViewer;

/// The evidence of one submission in a window of its own, to be laid beside the fields: it follows
/// what is being reviewed and keeps its place on the screen (B13).
class EvidenceWindow : public QWidget {
    Q_OBJECT

public:
    EvidenceWindow(DeskContext& context, QWidget* parent);
    ~EvidenceWindow() override;

    /// `whose`: what stands in the title, so that nobody compares with the wrong person.
    void show(const QString& whose, const QVector<EvidenceRef>& files, int current);
    EvidenceViewer& viewer() { return *m_viewer; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int index);

    QVector<EvidenceRef> m_files;
    int m_given = -1; ///< what was to be shown; another may be chosen here
    QComboBox* m_names;
    EvidenceViewer* m_viewer;
    EvidenceOpener* m_opener;
};

} // namespace titledesk
