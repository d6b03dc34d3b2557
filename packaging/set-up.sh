#!/bin/sh
# Makes .venv with the versions of constraints.txt and sees that Qt can load; the stamp .venv/ready is written last.
# Run by make whenever pyproject.toml, constraints.txt or this file changed. Silent but for a line a step.
set -eu
cd "$(dirname "$0")/.."

stamp=.venv/ready
log=.venv/set-up.log
versions='Python 3.11, 3.12 or 3.13'

# What Qt needs beside its wheel: to draw at all and to show its keyboard (which links to its sounds, though ours makes
# none), then to open a window under X11, then under Wayland.
debian_libraries='libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libpulse0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
    libxkbcommon-x11-0 libwayland-client0 libwayland-cursor0 libwayland-egl1'
fedora_libraries='glib2 libglvnd-glx libglvnd-egl fontconfig libxkbcommon dbus-libs pulseaudio-libs xcb-util-cursor
    xcb-util-wm xcb-util-image xcb-util-keysyms xcb-util-renderutil libxkbcommon-x11 libwayland-client libwayland-cursor
    libwayland-egl dejavu-sans-fonts'
arch_libraries='glib2 libglvnd fontconfig libxkbcommon dbus libpulse xcb-util-cursor xcb-util-wm xcb-util-image
    xcb-util-keysyms xcb-util-renderutil libxkbcommon-x11 wayland ttf-dejavu'

say() { printf '%s\n' "$*"; }

fail() {
    say "$@" >&2
    exit 1
}

# Why <sentence>, then the packages by their Debian, Fedora and Arch names: installs them where that is allowed.
install_or_tell() {
    if install_on_debian "$1" "$2"; then return; fi
    say "$1" 'Type the line for this system, then run the same command again:' >&2
    # The lists are wrapped for the reader of this file; unquoted, each becomes one line to paste.
    # shellcheck disable=SC2086
    {
        say '  Debian, Ubuntu:  sudo apt-get install' $2
        say '  Fedora:          sudo dnf install' $3
        say '  Arch:            sudo pacman -S' $4
    } >&2
    exit 1
}

# Allowed means: Debian or a child of it, as root or where sudo asks for no password.
install_on_debian() {
    command -v apt-get >/dev/null 2>&1 || return 1
    if [ "$(id -u)" = 0 ]; then as_root=''; else as_root='sudo -n'; fi
    $as_root true 2>/dev/null || return 1
    # shellcheck disable=SC2086
    say "$1" 'Installing:' $2
    apt_log=$(mktemp)
    # shellcheck disable=SC2086
    if $as_root apt-get update >"$apt_log" 2>&1 &&
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends $2 >>"$apt_log" 2>&1; then
        rm -f "$apt_log"
        return
    fi
    tail -n 5 "$apt_log" >&2
    rm -f "$apt_log"
    return 1
}

# The first of the candidates that runs and is a supported version; one that can make environments before one that cannot.
find_python() {
    for wanted in 'import ensurepip, venv' ''; do
        for candidate in python3.13 python3.12 python3.11 python3; do
            if "$candidate" -c "import sys; $wanted
sys.exit(not (3, 11) <= sys.version_info < (3, 14))" 2>/dev/null; then
                command -v "$candidate"
                return
            fi
        done
    done
    return 1
}

choose_python() {
    python=$(find_python) && return
    install_or_tell "Tabling needs $versions, and found none." 'python3 python3-venv' 'python3.13' \
        'uv && uv python install 3.13'
    python=$(find_python) || fail "Tabling needs $versions; this system's own is another version." \
        'Install python3.12 and python3.12-venv from where you get packages, then run the same command again.'
}

environment_works() {
    .venv/bin/python -c 'import pip, sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null
}

make_environment() {
    environment_works && return
    choose_python
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        install_or_tell 'This Python cannot make an environment for Tabling: a part of it is packaged apart.' \
            "python$version-venv" "python$version" 'python'
    fi
    say "Making .venv with Python $version"
    "$python" -m venv --clear .venv || fail 'Python could not make .venv: its own words are above.'
}

install_packages() {
    say 'Installing Python packages (about 400 MB the first time)'
    # The build's own packages go in first, pinned as well, so that nothing is built with what is newest today.
    # setuptools is for wsgidav, which comes as source only.
    if ! { pip_install hatchling editables setuptools && pip_install --no-build-isolation --editable '.[dev]'; } \
        >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        fail "The Python packages could not be installed; $log has all of it." \
            'If this machine is connected to the internet, run the same command again.'
    fi
}

pip_install() {
    .venv/bin/python -m pip --disable-pip-version-check install --constraint constraints.txt "$@"
}

# The shared libraries that Qt's screens and its offscreen, X11 and Wayland windows link to and this system lacks.
missing_libraries() {
    qt=$(.venv/bin/python -c 'import importlib.util; print(importlib.util.find_spec("PySide6").submodule_search_locations[0])')
    ldd "$qt"/QtQuick.abi3.so "$qt"/QtQuickControls2.abi3.so "$qt"/QtSvg.abi3.so \
        "$qt"/Qt/plugins/platforms/libqoffscreen.so "$qt"/Qt/plugins/platforms/libqxcb.so \
        "$qt"/Qt/plugins/platforms/libqwayland*.so \
        "$qt"/Qt/qml/QtQuick/VirtualKeyboard/Components/*.so 2>/dev/null | awk '/=> not found/ { print $1 }' | sort -u
}

see_that_qt_loads() {
    if [ "$(uname)" = Linux ]; then
        # shellcheck disable=SC2046
        set -- $(missing_libraries)
        if [ $# -gt 0 ]; then
            install_or_tell "Qt needs system libraries that are not here ($# of them, $1 for one)." \
                "$debian_libraries" "$fedora_libraries" "$arch_libraries"
        fi
    fi
    QT_QPA_PLATFORM=offscreen .venv/bin/python -c '
import PySide6.QtQuick, PySide6.QtQuickControls2
from PySide6.QtGui import QGuiApplication
QGuiApplication([])' >>"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        fail "Qt does not start on this system; $log has its words."
    }
}

rm -f "$stamp"
make_environment
install_packages
see_that_qt_loads
touch "$stamp"
say 'Ready.'
