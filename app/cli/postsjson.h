// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posts.h"

namespace titledesk {

/// A file's JSON object. BadInput: cannot_read, bad_json.
Result<QJsonObject> readJsonFile(const QString& file);

/// cli.md's answer of `posts`, with what standing applications take and release beside.
QJsonObject postsToJson(const Posts& posts);

} // namespace titledesk
