// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidenceloader.h"

#include "evidence.h"
#include "evidencefetch.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace titledesk {
namespace {

constexpr int kWorkers = 2;

/// Never ended: a file that keeps a worker busy must not keep the program from closing.
QThreadPool* workers()
{
    static QThreadPool* const pool = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(kWorkers);
        return made;
    }();
    return pool;
}

} // namespace

EvidenceLoader::EvidenceLoader(DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_content([this](const auto& content) { contentArrived(content); })
    , m_opened([this](const auto& paper) { paperArrived(paper); })
    , m_sheet([this](const auto& sheet) { sheetArrived(sheet); })
{
}

EvidenceLoader::~EvidenceLoader()
{
    m_stop.request_stop();
}

void EvidenceLoader::open(const EvidenceRef& file, const SheetWish& wish)
{
    close();
    m_isAsked = false;
    m_file = file;
    m_wish = wish;
    m_content.ask(m_context.store.readEvidence(
        [sha256 = file.sha256](Connection& evidence) { return contentOf(evidence, sha256); }));
}

void EvidenceLoader::draw(const SheetWish& wish)
{
    m_wish = wish;
    if (!m_paper)
        return; // it is on its way and will be drawn by the newest wish
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_sheet.ask(QtConcurrent::run(workers(), [paper = m_paper, wish, stop = m_stop.get_token()] {
        return paper->render(wish, stop);
    }));
}

void EvidenceLoader::close()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_content.drop();
    m_opened.drop();
    m_sheet.drop();
    m_paper.reset();
}

void EvidenceLoader::contentArrived(const Result<QByteArray>& content)
{
    if (!content && content.error().reason == u"unknown_evidence" && !m_isAsked) {
        // What the inbox named lies at central until it is opened; the store's end waits for it.
        m_isAsked = true;
        m_content.ask(m_context.store.maintain(
            [sha256 = m_file.sha256, stop = m_stop.get_token()](Store& store) {
                return contentFromAnywhere(store, sha256, stop);
            }));
        return;
    }
    if (!content)
        return emit failed(content.error().message);
    m_opened.ask(QtConcurrent::run(workers(), [bytes = content.value(), mime = m_file.mime]() {
        return EvidencePaper::open(bytes, mime);
    }));
}

void EvidenceLoader::paperArrived(const Result<Paper>& paper)
{
    if (!paper)
        return emit failed(paper.error().message);
    m_paper = paper.value();
    draw(m_wish);
}

void EvidenceLoader::sheetArrived(const Result<Sheet>& sheet)
{
    if (sheet)
        return emit drawn(sheet.value());
    if (sheet.error().code != Error::Code::Cancelled)
        emit failed(sheet.error().message);
}

} // namespace titledesk
