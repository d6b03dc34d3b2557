#!/bin/sh
# Freezes Tabling into build/bundle/tabling: one folder with its own Python and Qt, for machines that have neither, and
# nothing in it that is not asked for. Twice the same from the same commit, as far as README.md says.
#   PYTHON   the Python that goes in    [the system's own python3.11, 3.12 or 3.13: it is mended by the system]
set -eu
cd "$(dirname "$0")/../.."

out=build/bundle
environment=$out/environment
# The day of the commit stands for today, and no run orders its sets in a way of its own.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
PYTHONHASHSEED=0
export SOURCE_DATE_EPOCH PYTHONHASHSEED

pip_install() {
    "$environment/bin/python" -m pip --disable-pip-version-check --quiet install --constraint constraints.txt \
        --constraint packaging/bundle/constraints.txt "$@"
}

# A clean environment: what a developer has installed would go in as well.
make_environment() {
    python=${PYTHON:-$(PATH=/usr/bin command -v python3.11 || PATH=/usr/bin command -v python3.12 ||
        PATH=/usr/bin command -v python3.13)} || { echo 'The system has no Python for it: set PYTHON.' >&2 && exit 1; }
    rm -rf "$environment"
    "$python" -m venv "$environment"
    pip_install hatchling pyinstaller setuptools
    pip_install --no-build-isolation '.[sftp]'
}

freeze() {
    "$environment/bin/pyinstaller" --noconfirm --clean --log-level ERROR --distpath "$out" --workpath "$out/work" \
        packaging/bundle/tabling.spec
}

# What only a debugger reads: half of SQLCipher, for one.
strip_all() {
    find "$1" -type f \( -name '*.so' -o -name '*.so.*' \) -exec strip --strip-unneeded {} +
    find "$1" -type f \( -name '*.so' -o -name '*.so.*' \) -exec chmod 644 {} +
}

date_all() { find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +; }

make_environment
freeze
strip_all "$out/tabling"
"$environment/bin/python" packaging/bundle/licences.py "$out/tabling" "$out/licences"
date_all "$out/tabling"
date_all "$out/licences"
printf '%s\n' "Frozen: $out/tabling, $(du -sm "$out/tabling" | cut -f1) MB."
