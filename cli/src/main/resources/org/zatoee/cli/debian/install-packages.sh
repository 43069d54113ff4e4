#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# install-packages.sh PACKAGE...: installs those Debian packages of the list that are not installed yet, unattended
# and without letting Debian start the daemons they contain. Exit code 69 if that cannot be done from here.
set -euo pipefail

missing=()
for package in "$@"; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

give_up() {
    echo "$1. To install what is missing: apt-get install ${missing[*]}" >&2
    exit 69
}

command -v apt-get >/dev/null || give_up "There is no apt-get on this system"
privileged=()
if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || give_up "Only root can install packages"
    privileged=(sudo -n)
fi

# Debian starts a daemon it installs, unless this says no: ours run on ports and directories of their own.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${privileged[@]}" tee "$policy" >/dev/null
    trap '"${privileged[@]}" rm -f "$policy"' EXIT
    "${privileged[@]}" chmod 755 "$policy"
fi

apt() {
    "${privileged[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -q -y "$@" </dev/null
}

echo "Installing ${missing[*]}"
# The lists may be missing (a bare system) or too old (the versions they name are gone): both heal by an update.
apt install --no-install-recommends "${missing[@]}" || {
    apt update
    apt install --no-install-recommends "${missing[@]}"
} || give_up "apt-get failed"
