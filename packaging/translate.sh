#!/bin/sh
# Brings resources/i18n up to date with the words in the screens and view-models: new ones appear in the .ts files as
# unfinished, finished ones are compiled to .qm. With --check changes nothing and fails unless all of that is done.
set -eu
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
words=resources/i18n

# <folder of .ts files>: lupdate and lrelease there; line numbers are left out, they would change with every edit.
# The sources are English already, so English holds only its plurals. The console has catalogues of its own: staff work
# in fewer languages than people sign in.
update() {
    find desktop resources/qml -name '*.py' -o -name '*.qml' | LC_ALL=C sort >build/all.lst
    grep -E '/(console|Console)/' build/all.lst >build/console.lst
    grep -vE '/(console|Console)/' build/all.lst >build/tabling.lst
    for language in "$1"/*.ts; do
        case $language in */console_*) sources=console ;; *) sources=tabling ;; esac
        case $language in *_en.ts) only=-pluralonly ;; *) only= ;; esac
        "$bin/pyside6-lupdate" -silent -locations none -no-obsolete $only @build/$sources.lst -ts "$language"
        "$bin/pyside6-lrelease" -silent "$language"
    done
}

mkdir -p build
if [ "${1:-}" != --check ]; then
    update "$words"
    exit
fi

copy=build/i18n
rm -rf "$copy"
cp -R "$words" "$copy"
update "$copy"
if ! diff -rq "$words" "$copy" >/dev/null || grep -l 'type="unfinished"' "$words"/*.ts; then
    echo 'Translations are behind the screens: run packaging/translate.sh and fill in what it marks unfinished.' >&2
    exit 1
fi
