#!/bin/sh
# Makes Tabling's disk image on a Mac: freezes, signs, has Apple notarise it, and tries it. NOT RUN YET.
#   TABLING_SIGN_IDENTITY    "Developer ID Application: … (TEAM)" in this Mac's keychain; without it nothing is signed
#   TABLING_NOTARY_PROFILE   what `xcrun notarytool store-credentials` has kept in the keychain; without it, no notarising
# No key, password or account lies in this repository.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
out=build/macos
environment=$out/environment
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
PYTHONHASHSEED=0
TABLING_VERSION=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' desktop/core/version.py)
TABLING_ICON=$PWD/$out/tabling.icns
export SOURCE_DATE_EPOCH PYTHONHASHSEED TABLING_VERSION TABLING_ICON
image=$out/tabling-$TABLING_VERSION-$(uname -m).dmg

pip_install() {
    "$environment/bin/python" -m pip --disable-pip-version-check --quiet install --constraint constraints.txt \
        --constraint packaging/bundle/constraints.txt "$@"
}

# A clean environment: what a developer has installed would go in as well.
rm -rf "$out"
mkdir -p "$out"
"${PYTHON:-python3.12}" -m venv "$environment"
pip_install hatchling pyinstaller setuptools
pip_install --no-build-isolation '.[sftp]'
# Beside it: what makes the image is no part of it.
"${PYTHON:-python3.12}" -m venv "$out/tools"
"$out/tools/bin/python" -m pip --quiet install dmgbuild

"$environment/bin/python" packaging/draw_icon.py resources/icons/tabling.svg "$out/tabling.iconset"
iconutil --convert icns --output "$TABLING_ICON" "$out/tabling.iconset"
"$environment/bin/pyinstaller" --noconfirm --clean --log-level WARN --distpath "$out" --workpath "$out/work" \
    "$here/tabling-app.spec"

if [ "${TABLING_SIGN_IDENTITY:-}" ]; then
    # From the inside out: each library and program, then the whole.
    find "$out/Tabling.app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -exec \
        codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$TABLING_SIGN_IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$TABLING_SIGN_IDENTITY" "$out/Tabling.app"
    codesign --verify --deep --strict "$out/Tabling.app"
else
    echo 'Not signed: macOS will say that it cannot check who made this. TABLING_SIGN_IDENTITY names a certificate.' >&2
fi

# Beside it, for whoever opens the image: what is signed is not touched again.
"$environment/bin/python" packaging/bundle/licences.py "$out/Tabling.app" "$out/licences"
TABLING_APP=$out/Tabling.app TABLING_LICENCES=$out/licences "$out/tools/bin/dmgbuild" --settings "$here/dmg_settings.py" Tabling "$image"
if [ "${TABLING_SIGN_IDENTITY:-}" ] && [ "${TABLING_NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$TABLING_SIGN_IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$TABLING_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
sh "$here/smoke-test.sh" "$image"
