#!/bin/sh
# Makes this computer a kiosk: its screen shows Tabling and nothing else, from the next start on. Run it again at will.
# A package calls it by the name of tabling-kiosk-setup.
set -eu
here=$(dirname "$(readlink -f "$0")")
roots_home=~root
# Ctrl+Alt+Del would start the computer again; hibernating would write what is typed to the disk.
masked='ctrl-alt-del.target hibernate.target hybrid-sleep.target suspend-then-hibernate.target'

usage() {
    cat <<'END'
tabling-kiosk-setup | install-kiosk.sh  [--tabling PATH] [--tty TTY] [--root FOLDER] [--dry-run] [--undo]

  --tabling PATH   the tabling command           [/usr/bin, /opt/tabling, or that of this checkout]
  --tty TTY        the screen it is shown on     [the one it has, else tty7]
  --root FOLDER    a system that is not running, mounted there
  --dry-run        say what would be done, and do nothing
  --undo           take it all back; what was signed stays where it is
END
}

say() { printf '%s\n' "$*"; }

fail() {
    say "$@" >&2
    exit 1
}

# What is installed where: our file, its place, in pairs.
places() {
    cat <<'END'
tabling-kiosk@.service /etc/systemd/system/tabling-kiosk@.service
tabling-kiosk.pam      /etc/pam.d/tabling-kiosk
sysusers.conf          /etc/sysusers.d/tabling-kiosk.conf
tmpfiles.conf          /etc/tmpfiles.d/tabling-kiosk.conf
logind.conf            /etc/systemd/logind.conf.d/tabling-kiosk.conf
user-slice.conf        /etc/systemd/system/user-.slice.d/tabling-kiosk.conf
sysctl.conf            /etc/sysctl.d/tabling-kiosk.conf
polkit.rules           /etc/polkit-1/rules.d/50-tabling-kiosk.rules
END
}

# Does what it is given, or says so.
act() {
    if [ "$dry" ]; then say "would run: $*"; else "$@"; fi
}

end() {
    if [ "$dry" ]; then say 'Nothing was done.'; else say "Done. $1"; fi
}

put() {
    target=$root$2
    if sed "s|@TABLING@|$tabling|" "$here/$1" | cmp -s - "$target"; then
        say "as it should be: $2"
        return
    fi
    say "${dry:+would }write $2"
    [ "$dry" ] && return
    mkdir -p "$(dirname "$target")"
    sed "s|@TABLING@|$tabling|" "$here/$1" >"$target.part"
    chmod 644 "$target.part"
    mv "$target.part" "$target"
}

check() {
    command -v systemctl >/dev/null || fail 'This system has no systemd, and the kiosk is built on it.'
    if [ -z "$root$dry" ] && [ "$(id -u)" != 0 ]; then fail 'Run this as root, with sudo.'; fi
    [ "$undo" ] && return
    [ -x "$root/usr/bin/cage" ] || fail 'cage is missing. Type: sudo apt-get install cage'
    [ -x "$root/usr/bin/udisksctl" ] ||
        say 'udisks2 is missing, so no stick can be read or written. Type: sudo apt-get install udisks2'
    case $tabling in
    '') fail 'The tabling command is not found. Name it with --tabling.' ;;
    *[!A-Za-z0-9/._+-]*) fail "The path $tabling holds a letter that systemd reads in its own way. Choose a plain one." ;;
    "$roots_home"/*) fail "$tabling is in root's home, where the kiosk's user cannot read. Install it elsewhere, as in /opt." ;;
    /*) [ -x "$root$tabling" ] || [ -L "$root$tabling" ] || fail "$tabling cannot be run." ;;
    *) fail "Name the tabling command with its whole path, not $tabling." ;;
    esac
    require_open_to_all "$tabling"
}

# Refuses a command in a folder that only its owner may enter: the kiosk has a user of its own.
require_open_to_all() {
    folder=${1%/*}
    while [ "$folder" ]; do
        case $(stat -L -c %A "$root$folder") in
        *[xt]) ;;
        *) fail "$folder is closed to the kiosk's user. Install Tabling elsewhere, as in /opt, or open it: chmod o+x $folder" ;;
        esac
        folder=${folder%/*}
    done
    # What it needs may lie elsewhere, as the Python of a checkout does: so it is asked, as somebody without any right.
    if [ -z "$root$dry" ] && [ "$(id -u)" = 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "$1" --version >/dev/null 2>&1 ||
            fail "$1 does not start for the kiosk's user. Install Tabling where every user may read all of it, as in /opt."
    fi
}

# Where the command is: of a package, of a folder unpacked in /opt, or of the checkout that this file lies in.
find_tabling() {
    for place in /usr/bin/tabling /opt/tabling/tabling /opt/tabling/bin/tabling; do
        if [ -x "$root$place" ] || [ -L "$root$place" ]; then
            say "$place"
            return
        fi
    done
    if [ -x "$here/../../.venv/bin/tabling" ]; then
        readlink -f "$here/../../.venv/bin/tabling"
    else
        command -v tabling || true
    fi
}

# Whether a desktop's own sign-in is in place, and not masked.
has_desktop() {
    [ -L "$desktop" ] && [ "$(readlink "$desktop")" != /dev/null ]
}

# A desktop's own sign-in would be started beside the kiosk, and which of the two is in front would be chance.
# It is masked, not only disabled: where its package is renewed that one puts an absent link back, and lets a mask be.
put_desktop_aside() {
    has_desktop || return 0
    say "${dry:+would }put the desktop's sign-in aside: $(basename "$(readlink "$desktop")")"
    [ "$dry" ] && return
    mv "$desktop" "$desktop.tabling-kiosk"
    ln -s /dev/null "$desktop"
}

bring_desktop_back() {
    kept=$desktop.tabling-kiosk
    [ -L "$kept" ] || return 0
    if has_desktop; then
        [ "$dry" ] || rm "$kept" # somebody chose another meanwhile
        return
    fi
    say "${dry:+would }bring the desktop's sign-in back: $(basename "$(readlink "$kept")")"
    [ "$dry" ] || mv "$kept" "$desktop"
}

# Whoever runs this again keeps the screen that was chosen.
find_tty() {
    found=tty7
    for link in "$root"/etc/systemd/system/graphical.target.wants/tabling-kiosk@tty*.service; do
        [ -L "$link" ] || continue
        found=${link##*@}
        found=${found%.service}
    done
    say "$found"
}

install_all() {
    places | while read -r file place; do put "$file" "$place"; done
    act systemd-sysusers ${root:+"--root=$root"} "$root/etc/sysusers.d/tabling-kiosk.conf"
    act systemd-tmpfiles ${root:+"--root=$root"} --create "$root/etc/tmpfiles.d/tabling-kiosk.conf"
    # shellcheck disable=SC2086  # several words
    act systemctl ${root:+"--root=$root"} --quiet mask $masked
    act systemctl ${root:+"--root=$root"} --quiet disable tabling-kiosk@.service # from another screen, before
    act systemctl ${root:+"--root=$root"} --quiet enable "tabling-kiosk@$tty.service"
    put_desktop_aside
    refresh
    end "From the next start on, $tty shows the kiosk. Read README.md for what a script cannot lock."
}

undo_all() {
    act systemctl ${root:+"--root=$root"} --quiet disable tabling-kiosk@.service 2>/dev/null || true
    # shellcheck disable=SC2086  # several words
    act systemctl ${root:+"--root=$root"} --quiet unmask $masked
    places | while read -r _ place; do
        [ -e "$root$place" ] || continue
        say "${dry:+would }remove $place"
        [ "$dry" ] || rm -f "$root$place"
    done
    bring_desktop_back
    refresh
    end 'What was signed is still in /var/lib/tabling-kiosk: hand it over before you delete that folder.
The user tabling-kiosk stays, so that it keeps its owner. Once it is gone, type: sudo userdel tabling-kiosk'
}

refresh() {
    # A running system is told; one that is only mounted finds out when it starts.
    if [ "$root" ] || [ ! -d /run/systemd/system ]; then return; fi
    act systemctl daemon-reload
    act sysctl --quiet --system
    act systemctl kill --signal=HUP systemd-logind.service
}

root='' dry='' undo='' tty='' tabling=''
while [ $# -gt 0 ]; do
    case $1 in
    --tabling | --tty | --root)
        [ $# -gt 1 ] || fail "$1 needs a value."
        case $1 in --tabling) tabling=$2 ;; --tty) tty=$2 ;; --root) root=${2%/} ;; esac
        shift
        ;;
    --dry-run) dry=yes ;;
    --undo) undo=yes ;;
    -h | --help)
        usage
        exit
        ;;
    *)
        usage >&2
        fail "There is no option $1."
        ;;
    esac
    shift
done
[ "$tty" ] || tty=$(find_tty)
case $tty in tty[1-9] | tty[1-9][0-9]) ;; *) fail "$tty is no screen; give tty1 to tty63." ;; esac

desktop=$root/etc/systemd/system/display-manager.service
[ "$tabling" ] || tabling=$(find_tabling)
check
if [ "$undo" ]; then undo_all; else install_all; fi
