// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "evidencepaper.h"

#include <QObject>

#include <stop_token>

namespace titledesk {

/// Brings one content at a time to the screen: reads it from the store, opens it and draws its
/// pages on workers. A newer wish drops the one before; nothing waits in the GUI thread.
class EvidenceLoader : public QObject {
    Q_OBJECT

public:
    explicit EvidenceLoader(DeskContext& context, QObject* parent = nullptr);
    ~EvidenceLoader() override;

    /// Opens a file and draws it by `wish`.
    void open(const EvidenceRef& file, const SheetWish& wish);
    /// Draws the open file anew.
    void draw(const SheetWish& wish);
    /// Nothing is wanted any more.
    void close();

signals:
    void drawn(const titledesk::Sheet& sheet);
    void failed(const QString& message);

private:
    using Paper = std::shared_ptr<EvidencePaper>;
    void contentArrived(const Result<QByteArray>& content);
    void paperArrived(const Result<Paper>& paper);
    void sheetArrived(const Result<Sheet>& sheet);

    DeskContext& m_context;
    EvidenceRef m_file;
    SheetWish m_wish;
    bool m_isAsked = false; ///< central, for a content that is not here
    Paper m_paper;
    std::stop_source m_stop;
    Answer<QByteArray> m_content;
    Answer<Paper> m_opened;
    Answer<Sheet> m_sheet;
};

} // namespace titledesk
