#!/bin/sh
# Proves the package in dist/ on a stranger's machine: a bare Debian without Python and build tools and, once apt has
# fetched what the package depends on, without a network. There it is installed; the kiosk crashes, hangs, and is back;
# somebody signs at it by its own keyboard; the batch is closed, merged, delivered and exported; sheets of paper are
# printed; the staff window makes a practice campaign; the package is removed. Pictures and documents of all that are
# left in build/proof, to be looked at.
set -eu
cd "$(dirname "$0")/../.."
. packaging/bare-debian.sh
. packaging/debian/installed.sh

beige=E2DACE  # of the keyboard
black=1D1A16  # of what goes on in the staff window
brown=5C3200  # of the line over a practice campaign

as_somebody() {
    inside setpriv --reuid=1000 --regid=1000 --clear-groups env -i PATH=/usr/bin:/bin HOME=/home/somebody \
        LANG=C.UTF-8 DISPLAY="$display" QT_QUICK_BACKEND=software QT_SCALE_FACTOR=1 "$@"
}

# The screen is 1280 x 800 and drawn at 1, so that everything lies where the pictures show it.
sign() {
    said=$proof/kiosk.txt
    as_somebody /usr/lib/tabling/tabling-kiosk --supervised --locked --event Pride --place Ottawa >"$said" 2>&1 &
    kiosk=$!
    await welcome 640 650 "$purple"
    crash
    await welcome-after-a-crash 640 650 "$purple"
    hang
    await welcome-after-a-hang 640 650 "$purple"
    tap 836 658
    await form 960 720 "$purple"
    tap 160 790 276 463 # Canada; my name on the list
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
    await console 348 217 "$black"
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

begin_proof build/proof "$@"
install_package --no-install-recommends
as_root useradd --create-home --uid 1000 somebody
begin_screen
sign
headquarters
open_console
remove_package
say "Proved. Look at the pictures in $proof."
