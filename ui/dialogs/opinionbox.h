// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace titledesk {

class OpinionEdit;

/// The phrases that interface.md starts every unit with, before it has any of its own.
QString firstPhrase(const QString& action);

/// An opinion with the unit's phrases (常用意见) above it. What was typed and not confirmed comes
/// back the next time.
class OpinionBox : public QWidget {
    Q_OBJECT

public:
    /// `action` as in phrases(): pass, return, terminate, recommendation. `draftKey` names what is
    /// being written about; empty: nothing is kept.
    OpinionBox(DeskContext& context, const QString& label, const QString& action,
               const QString& draftKey, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    bool isComposing() const;
    /// With nothing typed yet, shows the phrase that was used last, selected.
    void offerLastPhrase() { m_offer = true; }
    /// Keeps what was typed, unless it is only what was offered.
    void keepDraft();
    QString draftKey() const { return m_draftKey; }
    void focusText();
    /// Puts the phrases below the text, between it and what follows.
    void setPhrasesBelow();
    /// Completes a phrase where it is inserted.
    void setFiller(std::function<QString(const QString&)> filler) { m_filler = std::move(filler); }

signals:
    void changed();
    void confirmed();

private:
    struct Loaded {
        QStringList phrases;
        QString last; ///< the one used last
        QString draft;
    };
    void load();
    void loaded(const Result<Loaded>& found);
    void fillMenu(const QStringList& phrases);
    void insert(const QString& known);
    void saveAsPhrase();

    DeskContext& m_context;
    QString m_action;
    QString m_draftKey;
    QString m_offered;
    std::function<QString(const QString&)> m_filler;
    bool m_offer = false;
    bool m_hadDraft = false;
    OpinionEdit* m_edit = nullptr;
    QToolButton* m_phrases = nullptr;
    QMenu* m_menu = nullptr;
    Answer<Loaded> m_answer;
};

} // namespace titledesk
