#!/bin/sh
# What a disk image for a Mac must pass: opened, the whole journey without a screen, the console opens. NOT RUN YET.
set -eu
[ $# = 1 ] || { echo 'smoke-test.sh IMAGE.dmg' >&2 && exit 2; }
work=$(mktemp -d)
trap 'hdiutil detach -quiet "$work/image" || true; rm -rf "$work"' EXIT
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$work/image" "$1"
cp -R "$work/image/Tabling.app" "$work"
programs=$work/Tabling.app/Contents/MacOS

# Nothing of this Mac's own Python or Qt, and no home.
tabling() { env -i PATH=/usr/bin:/bin HOME="$work/home" QT_QPA_PLATFORM=offscreen "$programs/tabling" "$@"; }
mkdir "$work/home"
tabling --version
tabling demo --out "$work/demo"
[ "$(find "$work/demo" -name '*.pdf' | wc -l)" -gt 0 ] || { echo 'The demo delivered nothing.' >&2 && exit 1; }

env -i PATH=/usr/bin:/bin HOME="$work/home" "$programs/tabling-console" --data "$work/data" &
console=$!
sleep 20
kill -0 "$console" || { echo 'The console ended by itself.' >&2 && exit 1; }
kill "$console"
echo 'The image passed.'
