#!/bin/sh
# Proves the package in dist/ on a stranger's machine: a bare Debian without Python and build tools and, once apt has
# fetched what the package depends on, without a network. There it is installed; the kiosk crashes and is back; somebody
# signs at it by its own keyboard; the batch is closed, merged, delivered and exported; sheets of paper are printed; the
# staff window makes a practice campaign; the package is removed. Pictures and documents of all that are left in
# build/proof, to be looked at.
set -eu
cd "$(dirname "$0")/../.."
. packaging/bare-debian.sh

purple=7A1FA2 # of what goes on: Sign, Add my signature, Next person
beige=E2DACE  # of the keyboard
black=1D1A16  # of what goes on in the staff window
brown=5C3200  # of the line over a practice campaign
patience=180  # seconds: only what never comes takes as long
proof=build/proof

say() { printf '%s\n' "$*"; }

# Runs a command in the Debian: as root, or as somebody who works there; neither has a network.
as_root() { inside env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }

as_somebody() {
    inside setpriv --reuid=1000 --regid=1000 --clear-groups env -i PATH=/usr/bin:/bin HOME=/home/somebody \
        LANG=C.UTF-8 DISPLAY="$display" QT_QUICK_BACKEND=software QT_SCALE_FACTOR=1 "$@"
}

inside() {
    # shellcheck disable=SC2016 # for the inner shell
    privately --net -- sh -euc 'root=$1 && shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mkdir -p "$root/tmp/.X11-unix"
        mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        exec chroot "$root" "$@"' sh "$root" "$@"
}

install_package() {
    cp "$package" "$root/tabling.deb"
    chroot "$root" apt-get -qq update
    # The network's part ends with this: nothing is installed yet.
    chroot "$root" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --download-only --no-install-recommends /tabling.deb >/dev/null
    for tool in python3 gcc make; do
        ! chroot "$root" sh -c "command -v $tool" || fail "This Debian has $tool and is not bare."
    done
    # shellcheck disable=SC2016 # for dpkg-query to fill in
    before=$(chroot "$root" dpkg-query --show --showformat '${binary:Package}\n' | wc -l)
    as_root apt-get -qq install --no-install-recommends /tabling.deb >"$proof/install.txt" 2>&1 ||
        { cat "$proof/install.txt" >&2 && fail 'It could not be installed.'; }
    as_root useradd --create-home --uid 1000 somebody
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

# <process>: the last one of those that it began, one by the other.
last_child() {
    last=$1
    while next=$(pgrep --parent "$last" | head -n 1) && [ -n "$next" ]; do last=$next; done
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
    rm -rf --one-file-system "$work"
}

# What watches over the kiosk brings it back, whatever it died of.
crash() {
    kill -SEGV "$(last_child "$kiosk")"
    tries=0
    until grep -q 'ended unexpectedly (SIGSEGV)' "$proof/kiosk.txt"; do
        tries=$((tries + 1))
        [ "$tries" -lt "$patience" ] || fail "Nobody noticed that the kiosk crashed: see $proof/kiosk.txt"
        sleep 0.1
    done
}

# The screen is 1280 x 800 and drawn at 1, so that everything lies where the pictures show it.
sign() {
    as_somebody /usr/lib/tabling/tabling-kiosk --supervised --locked --event Pride --place Ottawa \
        >"$proof/kiosk.txt" 2>&1 &
    kiosk=$!
    await welcome 640 650 "$purple"
    crash
    await welcome-after-a-crash 640 650 "$purple"
    tap 836 658
    await form 960 720 "$purple"
    tap 160 762 276 421 # Canada; my name on the list
    await keyboard 640 795 "$beige"
    tap 130 621 895 691 895 691 582 762 895 621 1085 551 1190 761 # a n n, a space, j o, on
    await filled-in 960 720 "$purple"
    tap 1100 742
    await thanks 200 700 "$purple"
    cut_off "$kiosk"
}

headquarters() {
    home=/home/somebody/.local/share/tabling
    as_somebody mkdir /home/somebody/stick
    sed -n 's/^ *passphrase *//p' "$proof/kiosk.txt" | head -n 1 >"$root/home/somebody/passphrase"
    chown 1000:1000 "$root/home/somebody/passphrase"
    for act in "batch close --to /home/somebody/stick" \
        "petition merge /home/somebody/stick --keys $home/organisation --passphrase-file /home/somebody/passphrase
            --plain --welcome --by Ann" \
        "petition merge /home/somebody/stick --keys $home/organisation --passphrase-file /home/somebody/passphrase
            --welcome --by Ann" \
        "petition campaign add $home/campaign --keys $home/organisation --by Ann" \
        "petition approve --by Noor" \
        "petition deliver --out /home/somebody/letter.pdf --by Sam" \
        "petition export --target xlsx --all --plain --yes --out /home/somebody/people.xlsx --by Sam" \
        "petition presets" \
        "petition push platform civicrm --out /home/somebody/platform.toml" \
        "paper sheets --count 2 --language fr --event Pride --out /home/somebody/sheets.pdf --by Sam"; do
        # shellcheck disable=SC2086 # words
        as_somebody tabling $act >>"$proof/headquarters.txt" 2>&1 ||
            { tail -n 5 "$proof/headquarters.txt" >&2 && fail "This failed: tabling $act"; }
    done
    [ "$(grep -c '1 read = 1 added\|1 read = 0 added + 1 already present' "$proof/headquarters.txt")" = 2 ] ||
        fail 'The signature was not merged once and once again.'
    for made in letter.pdf people.xlsx platform.toml sheets.pdf; do
        cp "$root/home/somebody/$made" "$proof/"
    done
    grep 'Read back and proved' "$proof/headquarters.txt"
}

# Its practice campaign is made in the process for long work, and signed and delivered in others.
open_console() {
    as_somebody /usr/lib/tabling/tabling-console >"$proof/console.txt" 2>&1 &
    console=$!
    await console 335 217 "$black"
    tap 514 217
    await practice 700 20 "$brown"
    cut_off "$console"
}

remove_package() {
    as_root dpkg --purge tabling >"$proof/removal.txt" 2>&1
    left=$(find "$root" -xdev \( -path "$root/proc" -o -path "$root/home" -o -path "$root/var/cache" \) -prune \
        -o -iname '*tabling*' ! -name tabling.deb -print)
    [ -z "$left" ] || fail "Left behind: $left"
    grep -q /home/somebody/.local/share/tabling "$proof/removal.txt" || fail 'It did not say where the data is.'
    say "Removed; what it said is in $proof/removal.txt."
}

# shellcheck disable=SC2012 # our own names
package=${1:-$(ls -t dist/tabling_*.deb | head -n 1)}
[ -f "$package" ] || fail 'There is no package: make deb'
mkdir -p "$proof"
rm -f "$proof"/*
begin_debian "sudo $0" ''
install_package
begin_screen
sign
headquarters
open_console
remove_package
say "Proved. Look at the pictures in $proof."
