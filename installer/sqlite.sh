#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches SQLite3 Multiple Ciphers (sqlite3.c and its headers) into the folder given, from a pinned npm package.
set -euo pipefail

package=better-sqlite3-multiple-ciphers
version=12.11.1
sha512=a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3

target=${1:?"usage: sqlite.sh FOLDER"}
[ -f "$target/sqlite3.c" ] && exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --loglevel=error "$package@$version" >/dev/null)
archive=$work/$package-$version.tgz
echo "$sha512  $archive" | sha512sum --check --quiet - ||
    { echo "sqlite.sh: $package $version is not the package that was pinned; nothing was unpacked" >&2; exit 1; }
tar -xzf "$archive" -C "$work"
mkdir -p "$target"
cp "$work"/package/deps/sqlite3/sqlite3ext.h "$work"/package/deps/sqlite3/sqlite3.h "$target/"
cp "$work"/package/deps/sqlite3/sqlite3.c "$target/sqlite3.c.part"
mv "$target/sqlite3.c.part" "$target/sqlite3.c"
