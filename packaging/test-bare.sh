#!/bin/sh
# Runs `make test` on a stranger's machine: a Debian of git, make, python3 and nothing else, with a clone of this
# checkout and an empty environment. The Debian is made anew in a temporary folder (3 GB in $TMPDIR, else /tmp) from
# where this machine gets its packages, and removed at the end; what is mounted for it is seen by nothing else.
set -eu
cd "$(dirname "$0")/.."
roots_home=~root

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

needs() {
    command -v "$1" >/dev/null || fail "A bare Debian is made with $1, which is not here: sudo apt-get install $2"
}

# The name (bookworm) and the mirror of the Debian that this machine's apt reads, in one line.
find_debian() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(CODENAME) $(REPO_URI) $(ORIGIN) $(COMPONENT)' 'Identifier: Packages' |
        awk '$3 == "Debian" && $4 == "main" && $1 !~ /-/ { print $1, $2; exit }'
}

# Why mounts of its own: whatever is mounted while it runs is gone when it ends, however it ends.
privately() { unshare --mount --propagation private --pid --fork --kill-child -- "$@"; }

make_debian() {
    with=git,make,python3
    if command -v mmdebstrap >/dev/null; then
        privately mmdebstrap --quiet --mode=root --variant=minbase --include="$with" --aptopt="$work/apt.conf" \
            "$1" "$root" "$2"
    else
        privately debootstrap --variant=minbase --include="$with" "$1" "$root" "$2" >"$work/log" ||
            { tail -n 15 "$work/log" >&2 && fail 'debootstrap could not make a Debian; its last words are above.'; }
    fi
}

# How this machine reaches packages: its mirrors with their keys, proxies, certificates and names of hosts.
connect_debian() {
    for kept in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/auth.conf /etc/apt/auth.conf.d \
        /etc/apt/keyrings /etc/apt/trusted.gpg /etc/apt/trusted.gpg.d /usr/share/keyrings \
        /etc/pip.conf /usr/local/share/ca-certificates /etc/ssl/certs/ca-certificates.crt \
        /etc/resolv.conf /etc/hosts; do
        copy "$kept" "$root$kept"
    done
    cp "$work/apt.conf" "$root/etc/apt/apt.conf.d/99host"
    copy "${XDG_CONFIG_HOME:-$HOME/.config}/pip/pip.conf" "$root$roots_home/.config/pip/pip.conf"
}

# Copies a file or folder, where there is one, in place of what is there.
copy() {
    [ -e "$1" ] || return 0
    rm -rf "$2"
    mkdir -p "$(dirname "$2")"
    cp -RL "$1" "$2"
}

# Of the environment only what the network needs is passed on, and PATH is as it is for whoever logs in.
run_tests() {
    set -- PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    for name in http_proxy https_proxy no_proxy; do
        value=$(printenv "$name") && set -- "$@" "$name=$value"
    done
    # shellcheck disable=SC2016 # for the inner shell
    privately sh -euc 'root=$1 && shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec env -i "$@" "$(command -v chroot)" "$root" /bin/sh -c "cd /tabling && exec make test"' sh "$root" "$@"
}

[ "$(id -u)" = 0 ] || fail 'Only root can make a bare Debian: sudo make test-bare'
for command in apt-get apt-config; do
    command -v "$command" >/dev/null || fail 'A bare Debian is made with apt, on Debian or Ubuntu only.'
done
command -v mmdebstrap >/dev/null || needs debootstrap mmdebstrap
needs unshare util-linux
needs git git
privately true 2>/dev/null || fail 'This machine lets nobody mount anything, not even root; containers often do not.'
# shellcheck disable=SC2046 # two words
set -- $(find_debian)
[ $# -eq 2 ] || fail "This machine's apt knows of no Debian. If it is one, type: sudo apt-get update"
[ -z "$(git status --porcelain)" ] || printf '%s\n' 'What is not committed is left out.'

work=$(mktemp -d)
root=$work/root
trap 'rm -rf --one-file-system "$work"' EXIT
trap 'exit 130' INT TERM HUP
# Only how packages are reached: the rest of apt's configuration may call programs that are not there.
apt-config dump | grep '^Acquire::' >"$work/apt.conf"

printf '%s\n' "Making a bare Debian $1 in $root"
make_debian "$@"
connect_debian
git clone --quiet --no-hardlinks . "$root/tabling"
run_tests
