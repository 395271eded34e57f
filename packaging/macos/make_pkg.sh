#!/bin/sh
# Installer for macOS, with what macOS itself has. WRITTEN, NOT RUN: nobody has tried it on macOS yet.
#
#   packaging/macos/make_pkg.sh
#
# It wants the bundle that `python -m installers` makes on macOS, in build/installers/frozen. SIGN_APP and SIGN_PKG name
# certificates of the keychain ("Developer ID Application: ...", "Developer ID Installer: ..."); without them the package
# is not signed, and macOS opens it only after a right click.
set -eu
cd "$(dirname "$0")/../.."

[ "$(uname)" = Darwin ] || { echo 'This makes a package on macOS only.' >&2; exit 1; }
frozen=build/installers/frozen
bundle="$frozen/Rahmet POS.app"
[ -d "$bundle" ] || { echo "$bundle is not there: make dist first." >&2; exit 1; }

version=$("$bundle/Contents/MacOS/pos-app" --version | cut -d ' ' -f 2)
package=dist/rahmet-pos-$version-macos-$(uname -m).pkg

if [ -n "${SIGN_APP:-}" ]; then
    codesign --force --deep --options runtime --timestamp \
        --entitlements packaging/macos/entitlements.plist --sign "$SIGN_APP" "$bundle"
fi

# The bundle goes to /Applications, and nowhere else: a copy that a user moved is not looked for.
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir "$root/payload"
cp -R "$bundle" "$root/payload/"
pkgbuild --analyze --root "$root/payload" "$root/components.plist"
/usr/libexec/PlistBuddy -c 'Set :0:BundleIsRelocatable false' "$root/components.plist"
pkgbuild --root "$root/payload" --component-plist "$root/components.plist" --install-location /Applications \
    --identifier kz.rahmet.pos --version "$version" ${SIGN_PKG:+--sign "$SIGN_PKG"} "$package"

(cd dist && shasum -a 256 "$(basename "$package")" >> SHA256SUMS)
echo "$package"
[ -z "${SIGN_PKG:-}" ] || echo "Have it notarised: xcrun notarytool submit $package --keychain-profile NAME --wait"
