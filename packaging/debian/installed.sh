# Read by the scripts that prove the package on a stranger's machine: how it is installed there, and how a screen is
# looked at and touched. Pictures and words are left in $proof. After bare-debian.sh, which makes that machine.
# shellcheck shell=sh
purple=7A1FA2 # of what goes on: Sign, Add my signature, Next person
patience=180  # seconds: only what never comes takes as long

say() { printf '%s\n' "$*"; }

# <folder for what is seen> [package]
begin_proof() {
    proof=$1
    # shellcheck disable=SC2012 # our own names
    package=${2:-$(ls -t dist/tabling_*.deb | head -n 1)}
    [ -f "$package" ] || fail 'There is no package: make deb'
    mkdir -p "$proof"
    rm -f "$proof"/*
    begin_debian "sudo $0" ''
}

# Runs a command in the Debian, without a network.
inside() {
    # shellcheck disable=SC2016 # for the inner shell
    privately --net -- sh -euc 'root=$1 && shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mkdir -p -m 1777 /tmp/.X11-unix # where no screen was ever begun there is none
        mkdir -p "$root/tmp/.X11-unix"
        mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        exec chroot "$root" "$@"' sh "$root" "$@"
}

as_root() { inside env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }

# <options of apt, and packages beside ours>
install_package() {
    cp "$package" "$root/tabling.deb"
    chroot "$root" apt-get -qq update
    # The network's part ends with this: nothing is installed yet.
    chroot "$root" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --download-only "$@" /tabling.deb >/dev/null
    for tool in python3 gcc make; do
        ! chroot "$root" sh -c "command -v $tool" || fail "This Debian has $tool and is not bare."
    done
    # shellcheck disable=SC2016 # for dpkg-query to fill in
    before=$(chroot "$root" dpkg-query --show --showformat '${binary:Package}\n' | wc -l)
    as_root apt-get -qq install "$@" /tabling.deb >"$proof/install.txt" 2>&1 ||
        { cat "$proof/install.txt" >&2 && fail 'It could not be installed.'; }
    say "Installed without a network, on $before packages of Debian: $(as_root tabling --version)"
}

begin_screen() {
    needs Xvfb xvfb && needs xdotool xdotool && needs import imagemagick
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -ac 3>"$work/display" 2>/dev/null &
    screen=$!
    trap leave EXIT
    read -r number <"$work/display"
    display=:$number
    export DISPLAY="$display"
}

picture() { import -window root "$proof/$1.png"; }

colour() { import -window root png:- | convert png:- -crop "1x1+$1+$2" -format '%[hex:p{0,0}]' info:; }

# <what> <x> <y> <colour>: waits until the screen has a colour at a place.
await() {
    tries=0
    until [ "$(colour "$2" "$3")" = "$4" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt "$patience" ] || { picture vain && fail "Waited in vain for $1: see $proof/vain.png"; }
        sleep 1
    done
    sleep 1 # what slides in has come to rest
    picture "$1"
}

# <x> <y>, as often as wanted: presses and lets go, as a finger does.
tap() {
    while [ $# -gt 0 ]; do
        xdotool mousemove "$1" "$2" mousedown 1
        sleep 0.05 # a key that is held gives an accent
        xdotool mouseup 1
        sleep 0.5
        shift 2
    done
}

# <process>: the last one of those that it began, one by the other: the kiosk, and not what it asks to keep it awake.
last_child() {
    last=$1
    while next=$(pgrep --parent "$last" --list-name | sed -n '/ systemd-inhibit$/!{s/ .*//p;q}') && [ -n "$next" ]; do
        last=$next
    done
    printf '%s\n' "$last"
}

# <what was begun in the Debian>: ends it and all that it began, as when the power goes. The first process in there takes
# all others with it; it outlives the one that began it, since it has another user's rights.
cut_off() {
    outside=$(pgrep --parent "$1") && first=$(pgrep --parent "$outside") && kill -KILL "$first"
    wait "$1" 2>/dev/null || true
}

leave() {
    for begun in ${kiosk:-} ${console:-}; do cut_off "$begun"; done
    kill "$screen"
    if mountpoint -q "${disk:-/nowhere}"; then umount --lazy "$disk"; fi
    rm -rf --one-file-system "$work"
}

# What watches over the kiosk brings it back, whatever it died of, and also where it hangs.
crash() { end_kiosk SEGV 'ended unexpectedly (SIGSEGV)'; }
hang() { end_kiosk STOP 'The kiosk hung'; }

# <signal> <what is said then>
end_kiosk() {
    kill "-$1" "$(last_child "$kiosk")"
    tries=0
    until grep -q "$2" "$said"; do
        tries=$((tries + 1))
        [ "$tries" -lt "$patience" ] || fail "Nobody noticed what became of the kiosk: see $said"
        sleep 1
    done
}
