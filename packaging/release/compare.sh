#!/bin/sh
# Compares two folders that packaging/release/build.sh made of the same commit, and lists every difference down to the
# files inside: `compare.sh FIRST SECOND`. Without folders it clones the commit, builds there and compares with dist/.
# Fails where anything differs. What is signed is the list of sums; the signature itself is another one each time.
set -eu
LC_ALL=C
export LC_ALL
project=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build_again() {
    git clone --quiet --no-hardlinks "$project" "$work/again"
    git -C "$work/again" checkout --quiet --detach "$(git -C "$project" rev-parse HEAD)"
    sh "$work/again/packaging/set-up.sh" >&2
    if [ -n "${TABLING_ADVISORIES:-}" ]; then # which a release asks for, from wherever it is made
        TABLING_ADVISORIES=$(realpath "$TABLING_ADVISORIES")
        export TABLING_ADVISORIES
    fi
    TABLING_SIGNING_KEY='' sh "$work/again/packaging/release/build.sh" >&2
}

unpack() { # FILE FOLDER
    mkdir -p "$2"
    case $1 in
    *.whl) python3 -m zipfile -e "$1" "$2" ;;
    *.tar.gz | *.tar.zst) tar --extract --auto-compress --file "$1" --directory "$2" ;;
    *.deb) dpkg-deb --raw-extract "$1" "$2" ;;
    *) cp "$1" "$2" ;;
    esac
}

# What is inside, without times: how each file is named, what it may, where a link leads.
inside() { (cd "$1" && find . -mindepth 1 -printf '%P %M %l\n' | sort); }

differences() { # NAME: prints what differs inside
    rm -rf "$work/first" "$work/second"
    unpack "$first/$1" "$work/first"
    unpack "$second/$1" "$work/second"
    inside "$work/first" >"$work/first.list"
    inside "$work/second" >"$work/second.list"
    diff "$work/first.list" "$work/second.list" | sed -n 's/^[<>]/    \0/p'
    diff --recursive --brief --no-dereference "$work/first" "$work/second" |
        sed -n "s|^Files $work/first/\(.*\) and .* differ\$|    \1|p"
}

if [ $# = 2 ]; then
    first=$1 second=$2
else
    first=$project/dist second=$work/again/dist
    build_again
fi

status=0
for name in $( (ls "$first" && ls "$second") | sort -u); do
    case $name in *.minisig) continue ;; esac
    if [ ! -f "$first/$name" ] || [ ! -f "$second/$name" ]; then
        printf '%s\n' "only once: $name"
    elif cmp -s "$first/$name" "$second/$name"; then
        printf '%s\n' "the same: $name"
        continue
    else
        printf '%s\n' "differs: $name"
        found=$(differences "$name")
        printf '%s\n' "${found:-    only how it is packed, or times in it}"
    fi
    status=1
done
exit $status
