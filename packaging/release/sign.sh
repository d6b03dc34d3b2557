#!/bin/sh
# Signs FOLDER/SHA256SUMS, and by it every file that it names, then proves the signature: `sign.sh FOLDER`.
#   TABLING_SIGNING_KEY   the secret key, kept outside the project; the public one lies beside it, and ends in .pub
# Made once, on a computer that is kept: minisign -G -s tabling.key -p tabling.pub
set -eu

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

project=$(cd "$(dirname "$0")/../.." && pwd -P)
key=${TABLING_SIGNING_KEY:-}
command -v minisign >/dev/null ||
    fail 'minisign, which signs a release, is not installed. Debian, Ubuntu: sudo apt-get install minisign'
[ -n "$key" ] || fail 'No key was named: set TABLING_SIGNING_KEY to the secret key of minisign.'
[ -f "$key" ] || fail "There is no key at $key."
public=${key%.key}.pub
[ -f "$public" ] || fail "Beside the key its public half is missing: $public."
case $(realpath "$key") in
"$project"/*) fail 'The key lies inside the project, from where it is soon published: put it elsewhere.' ;;
esac
[ -f "$1/SHA256SUMS" ] || fail "There are no sums in $1: sh packaging/release/sums.sh $1"

(cd "$1" && sha256sum --quiet --check SHA256SUMS) || fail 'A file is no longer what its sum says.'
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$project/desktop/core/version.py")
minisign -S -s "$key" -m "$1/SHA256SUMS" -t "Tabling $version" >/dev/null
minisign -V -q -p "$public" -m "$1/SHA256SUMS" || fail 'The signature does not fit the public key beside the secret one.'
