#!/usr/bin/env bash
# Installs the Debian package on a bare Debian 12, uses it, and removes it. Run as root: it needs debootstrap and chroot.
#
#   packaging/linux/try_bare_debian.sh [FOLDER]     FOLDER gets the bare system and is kept for the next time
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly bare="$(realpath -m "${1:-.build/bare-debian}")"
package="$(ls -t .build/dist/hososo_*.deb | head -n 1)"
readonly package

if [ ! -x "$bare/usr/bin/apt-get" ]; then
    echo "== Making a bare Debian 12 in $bare"
    debootstrap --variant=minbase bookworm "$bare" >/dev/null
fi
cp "$package" "$bare/root/hososo.deb"
cp packaging/linux/try_program.sh desktop/samples/4-giay-khai-sinh.jpg "$bare/root/"
cp /etc/resolv.conf "$bare/etc/"
trap 'umount "$bare/proc" "$bare/dev"' EXIT
mount -t proc proc "$bare/proc"
mount --bind /dev "$bare/dev"

chroot "$bare" env DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 bash -euo pipefail -c '
    quietly() { "$@" >/tmp/said 2>&1 || { cat /tmp/said; exit 1; }; }
    quietly apt-get update
    echo "== Installing the package"
    quietly apt-get install -y --no-install-recommends /root/hososo.deb
    quietly apt-get install -y --no-install-recommends xvfb xauth
    /root/try_program.sh /usr/bin/hososo /root/4-giay-khai-sinh.jpg
    echo "== Removing the package"
    quietly apt-get purge -y hososo
    left="$(find / -xdev -name "*hososo*" -not -path "/root/*" -not -path "/proc/*" -not -path "/var/cache/*")"
    [ -z "$left" ] || { echo "left behind: $left"; exit 1; }
    echo "== Nothing of it is left"
'
