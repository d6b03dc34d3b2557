#!/bin/sh
# Proves the locked session of the package in dist/ on a stranger's machine, without a network: what tabling-kiosk-setup has
# written there is started as its unit says, in cage, whose screen is a window of an X server without a picture. Somebody
# signs by touch; 10,000 chords lead nowhere, and the next one signs by keys; a crash brings the kiosk back; right after a
# thank-you the power is cut, with all that was not on the disk yet gone, and everybody thanked is counted. Pictures are left
# in build/proof-session, to be looked at. Not in it: systemd, which starts cage again, and a real screen.
set -eu
cd "$(dirname "$0")/../.."
. packaging/bare-debian.sh
. packaging/debian/installed.sh

escapes=10000
at_once=500
beige=E2DACE # of the keyboard
unit=/etc/systemd/system/tabling-kiosk@.service

# Runs a command as the kiosk's user, with what the unit puts around it. Drawn by OpenGL, as on a tablet: cage 0.1.4 shows
# no more than the first pictures of a program that draws into memory.
as_kiosk() {
    # shellcheck disable=SC2046 # words
    inside setpriv --reuid=tabling-kiosk --regid=tabling-kiosk --clear-groups --no-new-privs \
        env -i PATH=/usr/bin:/bin HOME=/var/lib/tabling-kiosk LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/screen \
        $(sed -n 's/^Environment=//p' "$root$unit") QT_SCALE_FACTOR=1 "$@"
}

# The kiosk's folder on a disk of its own, whose power can be cut.
begin_disk() {
    needs mkfs.ext4 e2fsprogs && needs python3 python3
    disk=$root/var/lib/tabling-kiosk
    truncate --size=1G "$work/disk"
    mkfs.ext4 -q "$work/disk"
    mkdir -p "$disk"
    mount -o loop "$work/disk" "$disk"
}

# What is not on the disk is gone: EXT4_IOC_SHUTDOWN, without a last word to the log. Then nothing runs any more.
cut_power() {
    # In one process: whatever the kiosk flushes between the two would take the file along.
    python3 -c 'import fcntl, os, struct, sys
disk = os.open(sys.argv[1], os.O_RDONLY)
open(os.path.join(sys.argv[1], "not-on-the-disk"), "w").close()
fcntl.ioctl(disk, 0x8004587D, struct.pack("I", 2))' "$disk"
    cut_off "$kiosk"
    umount "$disk"
    mount -o loop "$work/disk" "$disk"
    [ ! -e "$disk/not-on-the-disk" ] || fail 'The power was not cut: what was in memory alone is on the disk.'
}

set_up() {
    as_root tabling-kiosk-setup >"$proof/setup.txt"
    as_root systemd-tmpfiles --create /etc/tmpfiles.d/tabling-kiosk.conf
    as_root install -d -m 700 -o tabling-kiosk /run/screen
    # What volunteers would do at the first start: a campaign, an event.
    as_kiosk env QT_QPA_PLATFORM=offscreen tabling kiosk --event Pride --place Ottawa >"$proof/first-start.txt" 2>&1 &
    kiosk=$!
    tries=0
    until grep -q Ottawa "$disk/data/setting.json" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt "$patience" ] || fail "It was not set up: see $proof/first-start.txt"
        sleep 1
    done
    cut_off "$kiosk"
}

# As systemd would, but for the screen. The window is as large as the screen, so that everything lies where it does there.
begin_session() {
    said=$proof/session.txt
    as_kiosk env DISPLAY="$display" WLR_BACKENDS=x11 WLR_RENDERER=pixman \
        sh -c "exec $(sed -n 's/^ExecStart=//p' "$root$unit")" >>"$said" 2>&1 &
    kiosk=$!
    tries=0
    # The first one found is the root's.
    until window=$(xdotool search --name '' 2>/dev/null | sed -n '2,$p' | tail -n 1) && [ -n "$window" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt "$patience" ] || fail "There is no session: see $said"
        sleep 0.5
    done
    xdotool windowsize --sync "$window" 1280 800 windowmove "$window" 0 0 windowfocus --sync "$window"
}

# <of which> <keys to type, or nothing: by touch>
sign() {
    await "$1-welcome" 640 650 "$purple"
    tap 836 658
    await "$1-form" 960 720 "$purple"
    tap 160 790 276 463 # Canada; my name on the list
    if [ "${2:-}" ]; then
        xdotool type --delay 50 "$2"
    else
        await "$1-keyboard" 640 795 "$beige"
        tap 130 621 895 691 895 691 582 762 895 621 1085 551 1190 761 # a n n, a space, j o, on
    fi
    await "$1-filled-in" 960 720 "$purple"
    tap 1100 742
    await "$1-thanks" 200 700 "$purple"
}

# Every key with every set of modifiers, then by chance. The kiosk's process stays the one that it was.
try_to_escape() {
    process=$(last_child "$kiosk")
    python3 -c 'import sys
from tests.support.chords import chords
for key, modifiers in chords(int(sys.argv[1])):
    print("key --delay 1", "+".join((*modifiers, key)))' "$escapes" | split --lines="$at_once" - "$work/chords."
    for some in "$work"/chords.*; do
        xdotool - <"$some"
        [ "$(last_child "$kiosk")" = "$process" ] || fail "The kiosk ended: see $said"
    done
    xdotool keyup ctrl keyup alt keyup shift keyup super
    picture after-the-chords
    say "$(cat "$work"/chords.* | wc -l) chords, and the kiosk is the one it was."
}

signed() { as_kiosk tabling device status | sed -n 's/^Device [^:]*: \([0-9]*\) signature.*/\1/p'; }

begin_proof build/proof-session "$@"
begin_screen
begin_disk
# Without a voice: this Debian has no sound, and a speech service that cannot speak may stop answering the window.
install_package --no-install-recommends cage udisks2 polkitd
set_up
begin_session
sign first
tap 200 700
try_to_escape
sign second 'ann jo'
crash
sign third
cut_power
[ "$(signed)" = 3 ] || fail "Three were thanked, and after the power cut $(signed) are there."
begin_session
sign fourth
cut_off "$kiosk"
[ "$(signed)" = 4 ] || fail "Four were thanked, and $(signed) are there."
say "Proved. Look at the pictures in $proof."
