// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"
#include "place.h"

#include <QWidget>

namespace titledesk {

/// One page of the window. The window makes it once, shows it by activate() and deletes it before
/// the store closes.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(DeskContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// What the window's heading and its accessible name say.
    virtual QString title() const = 0;
    /// Shows what the place says; called each time the navigation leads here.
    virtual void activate(const Place& place) = 0;
    /// Adds to the place that was activated what its reader has chosen since: a tab, a filter, a
    /// row. Unlocking returns there.
    virtual void describe(Place& place) const { Q_UNUSED(place) }
    /// Another place is shown now: evidence and unmasked numbers go.
    virtual void deactivate() {}
    /// Ctrl+F. False where the page has nothing to filter.
    virtual bool focusFilter() { return false; }
    /// F5: loads anew and keeps selection and scroll.
    virtual void refresh() {}

signals:
    void titleChanged(const QString& title);

protected:
    DeskContext& context() const { return m_context; }

private:
    DeskContext& m_context;
};

} // namespace titledesk
