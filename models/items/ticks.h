// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QSet>

namespace titledesk {

/// Which rows of a list are ticked: some, or all but some, so that ticking a million rows is as
/// quick as ticking one.
class Ticks {
public:
    bool contains(SubmissionId id) const { return m_others.contains(id) != m_all; }
    void set(SubmissionId id, bool on)
    {
        if (on != m_all)
            m_others.insert(id);
        else
            m_others.remove(id);
    }
    void setAll(bool on)
    {
        m_all = on;
        m_others.clear();
    }
    /// The id left the list.
    void forget(SubmissionId id) { m_others.remove(id); }
    /// The id came into the list: what nobody saw is never ticked.
    void arrive(SubmissionId id)
    {
        if (m_all)
            m_others.insert(id);
    }
    /// Everything is ticked but what was unticked since.
    bool isAll() const { return m_all; }
    /// How many of a list of `size` rows are ticked.
    qsizetype count(qsizetype size) const
    {
        return m_all ? size - m_others.size() : m_others.size();
    }
    bool isEmpty(qsizetype size) const { return count(size) == 0; }

private:
    bool m_all = false;
    QSet<SubmissionId> m_others; ///< the ticked ones, or with m_all those that are not
};

} // namespace titledesk
