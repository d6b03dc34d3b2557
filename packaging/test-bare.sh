#!/bin/sh
# Runs `make test` on a stranger's machine: a Debian of git, make, python3 and nothing else, with a clone of this
# checkout and an empty environment. The Debian is made anew in a temporary folder (3 GB in $TMPDIR, else /tmp) from
# where this machine gets its packages, and removed at the end; what is mounted for it is seen by nothing else.
set -eu
cd "$(dirname "$0")/.."
. packaging/bare-debian.sh

# Of the environment only what the network needs is passed on, and PATH is as it is for whoever logs in.
run_tests() {
    set -- PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    for name in http_proxy https_proxy no_proxy; do
        value=$(printenv "$name") && set -- "$@" "$name=$value"
    done
    # shellcheck disable=SC2016 # for the inner shell
    privately -- sh -euc 'root=$1 && shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec env -i "$@" "$(command -v chroot)" "$root" /bin/sh -c "cd /tabling && exec make test"' sh "$root" "$@"
}

needs git git
[ -z "$(git status --porcelain)" ] || printf '%s\n' 'What is not committed is left out.'
begin_debian 'sudo make test-bare' git,make,python3
git clone --quiet --no-hardlinks . "$root/tabling"
run_tests
