// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posts.h"

namespace titledesk {

/// A made-up approval: professional 7, 10 and 12, management 5, ordinary skilled posts.
PostApproval schoolPosts();
/// A stamped form's content, put into evidence.db from a file written to `folder`.
EvidenceRef stampedForm(Store& store, const QString& folder,
                        const QByteArray& content = "%PDF-1.4 stamped");
Result<void> submit(Store& store, const PostApproval& approval, const EvidenceRef& form);
Posts postsOf(Store& store);

} // namespace titledesk
