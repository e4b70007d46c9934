#!/usr/bin/env bash
# Tries an installed program as its users would, without any Python of ours: reads a page, stores it, hands it out, makes
# the table of the rates, opens the window on a screen without a monitor.
#
#   packaging/linux/try_program.sh PROGRAM PAGE.jpg
#
# Ends with status 1 and says what failed; leaves nothing behind. Needs xvfb.
set -euo pipefail

readonly program="$1" page="$2"
readonly folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
export HOSOSO_DATA="$folder/data" XDG_STATE_HOME="$folder/state" XDG_CACHE_HOME="$folder/cache" OMP_THREAD_LIMIT=1

try() {
    local what="$1"
    shift
    if "$@" >"$folder/said" 2>&1; then
        printf '   ok  %s\n' "$what"
    else
        printf ' FAIL  %s (status %s)\n' "$what" "$?"
        cat "$folder/said"
        cat "$folder/state"/hoso*/*.log 2>/dev/null || true
        exit 1
    fi
}

says() { grep -q "$1" "$folder/said" || { printf ' FAIL  nothing says “%s”\n' "$1"; cat "$folder/said"; exit 1; }; }

# The window is open when it has to be ended.
opens_window() {
    local status=0
    timeout 30 xvfb-run -a -s '-screen 0 1366x768x24' timeout 8 "$program" || status=$?
    [ "$status" = 124 ]
}

try "says its version or help" "$program" --help
try "reads a page" "$program" read "$page" --json
says '"papers"'
try "stores it in a dossier" "$program" intake --procedure 1.001193 --owner 062187000001 "$page" --json
says '"P1"'
code="$(sed -n 's/.*"code": "\(H[^"]*\)".*/\1/p' "$folder/said" | head -n 1)"
try "confirms it" "$program" review "$code" --confirm --json
try "hands out its PDF" "$program" open P1 --out "$folder/P1.pdf"
head -c 5 "$folder/P1.pdf" | grep -q '%PDF-' || { echo ' FAIL  no PDF'; exit 1; }
try "finds it again" "$program" find "$code" --json
try "makes the table of the rates" "$program" rates --from 2026-01-01 --to 2026-12-31 --xlsx "$folder/rates.xlsx"
try "and prints it" "$program" rates --from 2026-01-01 --to 2026-12-31 --pdf "$folder/rates.pdf"
try "makes a backup" "$program" backup "$folder/backup"
try "finds the store whole" "$program" check
try "opens its window" opens_window
