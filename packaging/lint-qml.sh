#!/bin/sh
# Checks the screens: no line is too long or decides too much, every name a screen reads from Python exists there, and
# qmllint has nothing to warn of.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin

"$bin/python" packaging/qml_lines.py resources/qml
QT_QPA_PLATFORM=offscreen "$bin/python" packaging/qml_types.py
find resources/qml -name '*.qml' -exec "$bin/pyside6-qmllint" --max-warnings 0 -I build/qml -I resources/qml {} +
