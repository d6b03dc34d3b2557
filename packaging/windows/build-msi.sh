#!/bin/sh
# Makes the installer for Windows out of a frozen folder, on Linux: build-msi.sh FOLDER VERSION OUT.msi
# Needs wixl of msitools (Debian: wixl). The folder comes from packaging/bundle, run on Windows; signing is sign.ps1's.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# = 3 ] || { echo 'build-msi.sh FOLDER VERSION OUT.msi' >&2 && exit 2; }
folder=$(cd "$1" && pwd) version=${2%%[!0-9.]*} out=$(realpath "$3")
for program in tabling.exe tabling-kiosk.exe tabling-console.exe; do
    [ -f "$folder/$program" ] || { echo "$folder has no $program." >&2 && exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# wixl finds files only by paths from where it is called.
ln -s "$folder" "$work/bundle"
cp "$here/tabling.wxs" "$work"
python3 "$here/../draw_icon.py" "$here/../../resources/icons/tabling.svg" "$work/tabling.ico"
cd "$work"
# Each file becomes a component whose id follows from its path, so that the same folder makes the same list.
(cd bundle && find . -type f | LC_ALL=C sort) |
    wixl-heat --directory-ref INSTALLDIR --component-group Bundle --var var.Folder --win64 --prefix ./ >files.wxs
# Beside it what makes the computer a kiosk, which nobody has without a checkout.
mkdir kiosk
for file in README.md set-up-kiosk.ps1 restricted-experience.xml shell-launcher.xml applocker.xml; do cp "$here/$file" kiosk; done
find ./kiosk -type f | LC_ALL=C sort |
    wixl-heat --directory-ref INSTALLDIR --component-group Kiosk --var var.Beside --win64 --prefix ./ >kiosk.wxs
wixl --arch x64 --define Win64=yes --define Version="$version" --define Folder=bundle --define Beside=. --define Icon=tabling.ico \
    --output "$out" tabling.wxs files.wxs kiosk.wxs
