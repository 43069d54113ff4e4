#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# session.sh [URL [PASSWORD]]: a session of an administrator with the public API of a cluster, family by family, by curl.
# Prints what is sent and what comes back; ends with 1, and the lines that differ, if that is not what the file with the
# same name and the ending .txt says. Whatever it creates is called session, and gone in the end.
#
#   URL       that of the balancer; http://127.0.0.1:11223 unless given
#   PASSWORD  that of the user pubapi; PUBAPI_PASSWORD unless given
#
# For a cluster of your own: a service of the examples is switched off for a moment, dictionaries are exported and imported.
#
# With SESSION_RECORD=true the .txt files are written anew.
set -u
shopt -s lastpipe # A call sets status and reply, also at the end of a pipe.

command -v curl >/dev/null || { echo 'curl is missing. To install it: apt-get install curl' >&2; exit 69; }
url=${1:-http://127.0.0.1:11223}
password=${2:-${PUBAPI_PASSWORD:?the password of pubapi is needed, in PUBAPI_PASSWORD or as the second argument}}
user=pubapi
scratch=$(mktemp)
trap 'rm -f "$scratch" "$scratch.told"' EXIT
cd "$(dirname "${BASH_SOURCE[0]}")" || exit
. ./api.sh

servers=1
quietly call server.get-list
servers=$(grep -o '"up_status":"running"' <<<"$reply" | wc -l)
[ "$servers" -gt 0 ] || { echo "$url does not let pubapi in: $status $reply" >&2; exit 1; }

# What an earlier session left that was interrupted.
for family in http-soap channel.{amqp,jms-wmq,zmq} outgoing.{amqp,jms-wmq,zmq,ftp,sql} definition.{amqp,jms-wmq} \
    security.{basic-auth,apikey,jwt,wss,tech-account,tls.channel} scheduler.job user-config; do
    quietly call "$family.get-list" query=session
    for left in $(grep -oE '"id":[0-9]+,"name":"session' <<<"$reply" | grep -oE '[0-9]+'); do
        quietly call "$family.delete" id="$left"
    done
done

differences=0
for family in security definitions channels outgoing http-soap scheduler user-config services servers kvdb stats tools; do
    . "./$family.sh" >"$scratch.told" 2>&1
    [ "${SESSION_RECORD:-}" != true ] || cp "$scratch.told" "$family.txt"
    cat "$scratch.told"
    diff -u "$family.txt" "$scratch.told" >&2 || differences=1
done
exit $differences
