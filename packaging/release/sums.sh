#!/bin/sh
# Writes FOLDER/SHA256SUMS over all files in it but the sums themselves: `sums.sh FOLDER`.
# Whoever downloads them holds them against it with `sha256sum --check --ignore-missing SHA256SUMS`.
set -eu
LC_ALL=C
export LC_ALL
cd "$1"
rm -f SHA256SUMS SHA256SUMS.minisig
find . -maxdepth 1 -type f ! -name 'SHA256SUMS*' ! -name '.*' | sed 's|^\./||' | sort | xargs sha256sum >.sums
mv .sums SHA256SUMS
