# Read by the scripts that need a stranger's machine: a Debian of next to nothing, made anew from where this machine gets
# its packages. Sets $work and $root; what is mounted for it is seen by nothing else, and all of it is removed at the end.
# shellcheck shell=sh
roots_home=~root

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

needs() {
    command -v "$1" >/dev/null || fail "This is done with $1, which is not here: sudo apt-get install $2"
}

# The name (bookworm) and the mirror of the Debian that this machine's apt reads, in one line.
find_debian() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(CODENAME) $(REPO_URI) $(ORIGIN) $(COMPONENT)' 'Identifier: Packages' |
        awk '$3 == "Debian" && $4 == "main" && $1 !~ /-/ { print $1, $2; exit }'
}

# Why mounts of its own: whatever is mounted while it runs is gone when it ends, however it ends.
privately() { unshare --mount --propagation private --pid --fork --kill-child "$@"; }

# <name> <mirror> <packages, with commas between them>
make_debian() {
    if command -v mmdebstrap >/dev/null; then
        privately -- mmdebstrap --quiet --mode=root --variant=minbase ${3:+"--include=$3"} --dpkgopt=force-unsafe-io \
            --aptopt="$work/apt.conf" "$1" "$root" "$2"
    else
        privately -- debootstrap --variant=minbase ${3:+"--include=$3"} "$1" "$root" "$2" >"$work/log" ||
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

# <the command to type> <packages>: makes the Debian, or says what stands in the way.
begin_debian() {
    [ "$(id -u)" = 0 ] || fail "Only root can make a bare Debian: $1"
    for command in apt-get apt-config; do
        command -v "$command" >/dev/null || fail 'A bare Debian is made with apt, on Debian or Ubuntu only.'
    done
    command -v mmdebstrap >/dev/null || needs debootstrap mmdebstrap
    needs unshare util-linux
    privately -- true 2>/dev/null || fail 'This machine lets nobody mount anything, not even root; containers often do not.'
    with=$2
    # shellcheck disable=SC2046 # two words
    set -- $(find_debian)
    [ $# -eq 2 ] || fail "This machine's apt knows of no Debian. If it is one, type: sudo apt-get update"
    work=$(mktemp -d)
    root=$work/root
    trap 'rm -rf --one-file-system "$work"' EXIT
    trap 'exit 130' INT TERM HUP
    # Only how packages are reached: the rest of apt's configuration may call programs that are not there.
    apt-config dump | grep '^Acquire::' >"$work/apt.conf"
    printf '%s\n' "Making a bare Debian $1 in $root"
    make_debian "$1" "$2" "$with"
    connect_debian
}
