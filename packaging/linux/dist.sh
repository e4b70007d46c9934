#!/usr/bin/env bash
# Makes what a counter's machine gets: a folder that needs no Python, and a Debian package of it.
#
#   packaging/linux/dist.sh       → .build/dist/hososo/ and .build/dist/hososo_VERSION_ARCHITECTURE.deb
#
# The package depends on Debian's Tesseract with vie and osd, on SANE, and on what Qt is linked against.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly builder="pyinstaller==6.22.3" venv=".venv-dist" out=".build/dist" work=".build/dist-work"
readonly depends="tesseract-ocr (>= 5), tesseract-ocr-vie, tesseract-ocr-osd, sane-utils, \
libegl1, libgl1, libfontconfig1, libdbus-1-3, libglib2.0-0 | libglib2.0-0t64, libxkbcommon0, libxkbcommon-x11-0, \
libx11-xcb1, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, \
libxcb-shape0, libxcb-shm0, libxcb-sync1, libxcb-xfixes0, libxcb-xkb1, libwayland-client0, libwayland-cursor0, \
libwayland-egl1"

say() { printf '== %s\n' "$*"; }

# Apart from .venv: what ships is made of the packages it needs and nothing of what developers need.
prepare() {
    local lock
    lock="$(sha256sum requirements.lock | cut -d' ' -f1) $builder"
    [ "$(cat "$venv/dist.stamp" 2>/dev/null)" = "$lock" ] && return
    say "Making $venv with the packages of requirements.lock and $builder"
    .venv/bin/python -m venv --clear "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$builder"
    echo "$lock" >"$venv/dist.stamp"
}

freeze() {
    say "Making the folder $out/hososo"
    local qt
    qt="$("$venv/bin/python" -c 'import PySide6; print(PySide6.__path__[0])')"
    mkdir -p "$work"
    "$qt/lrelease" -silent desktop/ui/resources/i18n/vi_VN.ts desktop/ui/resources/i18n/qt_vi.ts -qm "$work/vi_VN.qm"
    HOSO_TRANSLATION="$PWD/$work/vi_VN.qm" "$venv/bin/pyinstaller" --noconfirm --log-level ERROR \
        --distpath "$out" --workpath "$work" packaging/hososo.spec
}

pack() {
    local version architecture root="$work/deb" deb=packaging/linux/deb
    version="$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml | head -n 1)"
    architecture="$(dpkg --print-architecture)"
    say "Making $out/hososo_${version}_$architecture.deb"
    rm -rf "$root"
    install -d "$root/DEBIAN" "$root/opt" "$root/usr/bin"
    cp -a "$out/hososo" "$root/opt/hososo"
    ln -s /opt/hososo/hososo "$root/usr/bin/hososo"
    install -Dm644 "$deb/hososo.desktop" "$root/usr/share/applications/hososo.desktop"
    install -Dm644 "$deb/hososo.svg" "$root/usr/share/icons/hicolor/scalable/apps/hososo.svg"
    # Users switch it on for themselves: systemctl --user enable --now hososo-report.timer
    for unit in hososo-report.service hososo-report.timer; do
        install -Dm644 "$deb/$unit" "$root/usr/lib/systemd/user/$unit"
    done
    install -Dm644 "$deb/copyright" "$root/usr/share/doc/hososo/copyright"
    cat >"$root/DEBIAN/control" <<CONTROL
Package: hososo
Version: $version
Architecture: $architecture
Maintainer: Ho So So developers <hososo@localhost>
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Depends: $depends
Section: misc
Priority: optional
Description: digital dossiers for the counters of Vietnamese public service centres
 Scans papers, reads Vietnamese print, lets the officer check the doubtful fields and stores the result, so that no
 paper is asked for twice. Works without a network. What officers store lies in their own data folders and stays
 when the package is removed.
CONTROL
    dpkg-deb --root-owner-group -Zxz -z2 --build "$root" "$out/hososo_${version}_$architecture.deb" >/dev/null
    rm -rf "$root"
}

prepare
freeze
pack
ls -sh "$out"
