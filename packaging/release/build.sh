#!/bin/sh
# Makes in dist/ all that a release hands out, from the commit that is checked out. Each step is a script of its own, and
# can be run again by itself. A commit that carries the tag of its version is a release: then nothing may be missing.
#   TABLING_ADVISORIES    advisories to hold the dependencies against: packaging/release/audit.py
#   TABLING_SIGNING_KEY   the secret key of minisign, kept outside the project: packaging/release/sign.sh
set -eu
umask 022
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' desktop/core/version.py)
environment=build/bundle/environment

say() { printf '%s\n' "$*"; }

# Fails for a release; only told of any other commit.
require() {
    say "$1" >&2
    [ "$kind" = trial ] || exit 1
}

kind=trial
if git tag --points-at HEAD | grep -qx "v$version"; then kind=release; fi
say "Tabling $version, a $kind: $(git log -1 --format=%h)"
[ -z "$(git status --porcelain)" ] || require 'Some of what is here is in no commit: git status says what.'
.venv/bin/python packaging/release/maintainer.py || require 'A stranger could write to nobody: fill that in first.'
.venv/bin/python packaging/release/changelog.py "$version" || require 'Mend CHANGELOG.md first.'
if [ -n "${TABLING_ADVISORIES:-}" ]; then
    .venv/bin/python packaging/release/audit.py "$TABLING_ADVISORIES" || require 'See to the dependencies first.'
else
    require 'The dependencies are held against no advisories: set TABLING_ADVISORIES.'
fi

rm -rf dist
mkdir dist
sh packaging/release/python-packages.sh
sh packaging/bundle/build.sh
sh packaging/debian/build.sh
cp build/bundle/licences/copyright "dist/tabling-$version-licences.txt"
"$environment/bin/python" packaging/release/sbom.py build/bundle/tabling "dist/tabling-$version-linux.cdx.json"
sh packaging/release/sums.sh dist
if [ -n "${TABLING_SIGNING_KEY:-}" ]; then
    sh packaging/release/sign.sh dist
else
    say 'Not signed: sh packaging/release/sign.sh dist does it, here or where the key is.' >&2
fi
say "In dist/: $(find dist -type f | wc -l) files."
