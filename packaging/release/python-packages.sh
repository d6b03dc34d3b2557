#!/bin/sh
# Makes the wheel and the source archive in dist/: the same again from the same commit, packed by the day of it.
set -eu
umask 022
cd "$(dirname "$0")/../.."

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
.venv/bin/hatchling build --directory dist --target sdist --target wheel >/dev/null
