#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# What the scripts beside this one call the public API with. Each call is a request of curl, and prints what was sent
# and what came back: the status, and the body. What differs from run to run is shown as CID, ID, VERSION or TIME.

nobody=999999999 # An id that no object has.

# Fields as they are written, name=value, become a JSON object. Numbers, true and false stay what they are.
json() {
    local -A values=()
    local names=() field name separator=''
    for field in "$@"; do
        name=${field%%=*}
        [ -n "${values[$name]+there}" ] || names+=("$name")
        values[$name]=${field#*=}
    done
    printf '{'
    for name in "${names[@]}"; do
        printf '%s"%s":' "$separator" "$name"
        if [[ ${values[$name]} =~ ^(true|false|0|-?[1-9][0-9]{0,17}|\[.*\]|\{.*\})$ ]]; then
            printf '%s' "${values[$name]}"
        else
            field=${values[$name]//\\/\\\\}
            printf '"%s"' "${field//\"/\\\"}"
        fi
        separator=,
    done
    printf '}'
}

# The same fields as elements of SOAP.
xml() {
    local field value
    for field in "$@"; do
        value=${field#*=}
        value=${value//&/\&amp;}
        value=${value//</\&lt;}
        printf '<%s>%s</%s>' "${field%%=*}" "$value" "${field%%=*}"
    done
}

# POSTs standard input: TITLE PATH [OPTION OF CURL]...; sets status and reply, and prints all but what is never the same.
post() {
    local title=$1 path=$2 answer
    shift 2
    answer=$(curl -sS -u "$user:$password" --data-binary @- -w '\n%{http_code}' "$@" "$url$path")
    status=${answer##*$'\n'}
    reply=${answer%$'\n'*}
    printf '> %s\n%s %s\n' "$title" "$status" "$reply" | same_each_time
}

# $nobody, an id that no object has, stays as it is.
same_each_time() {
    sed -E \
        -e "s|$url|URL|g" -e "s|$password|PASSWORD|g" \
        -e 's/\b[0-9a-f]{24}\b/CID/g' \
        -e 's/"((id|id1|id2|[a-z]+_id)":)[0-9]{1,8}\b/"\1ID/g' \
        -e 's/(\bid |\bobject: |<id>|<[a-z]+_id>|\bid=|_id=)[0-9]{1,8}\b/\1ID/g' \
        -e 's/("(config_)?version":|<(config_)?version>)[0-9]+/\1VERSION/g' \
        -e 's/within [0-9]+ ms/within TIME/g' \
        -e 's/[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]+(Z|\+00:00)?/TIME/g'
}

# call SERVICE [FIELD=VALUE]...: calls a service of the public API with JSON.
call() {
    local service=$1 input
    shift
    input=$(json "$@")
    printf '%s' "$input" | post "zato.$service $input" "/zato/json/zato.$service" -H 'Content-Type: application/json'
}

# soap SERVICE [FIELD=VALUE]...: calls the same service with SOAP 1.1.
soap() {
    local service=$1 element
    shift
    element=zato_${service//[.-]/_}_request
    printf '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>%s</s:Body></s:Envelope>' \
        "<$element xmlns=\"https://zato.io/ns/20130518\">$(xml "$@")</$element>" |
        post "SOAP zato.$service $*" /zato/soap -H 'Content-Type: text/xml' -H "SOAPAction: zato.$service"
}

# get PATH [OPTION OF CURL]...: a GET without credentials, unless an option has them, as clients of channels do.
get() {
    local path=$1 answer
    shift
    answer=$(curl -sS -w '\n%{http_code}' "$@" "$url$path")
    status=${answer##*$'\n'}
    reply=${answer%$'\n'*}
    printf '> GET %s\n%s %s\n' "$path${*:+ $*}" "$status" "$reply" | same_each_time
}

# quietly COMMAND...: the same without printing anything.
quietly() {
    "$@" >/dev/null
}

# id: the id in the last reply, of JSON or SOAP.
id() {
    sed -nE 's/.*("id":|<id>)([0-9]+).*/\2/p' <<<"$reply"
}

# field NAME: the value of a field of the last reply.
field() {
    sed -nE "s/.*\"$1\":\"?([^\",}]*).*/\1/p" <<<"$reply"
}

# everywhere COMMAND...: the balancer leads each call to the next server; asked until all of them answer alike.
everywhere() {
    local before='' now same=0 tries=0
    until [ $same -ge $((2 * servers - 1)) ]; do
        [ $((tries += 1)) -le 200 ] || { printf 'The servers do not agree:\n%s\n' "$now"; return; }
        "$@" >"$scratch"
        now=$(<"$scratch")
        if [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
        before=$now
    done
    sed 's/^> /> everywhere: /' <<<"$now"
}

# heading TEXT: what comes next.
heading() {
    printf '\n# %s\n' "$1"
}

# life FAMILY CHANGE WRONG FIELD=VALUE...: all that can become of an object of a family, and what is refused. CHANGE is
# what an edit changes, WRONG is what no object may have. Every call goes to any server, everywhere asks all of them.
life() {
    local family=$1 change=$2 wrong=$3 id
    shift 3
    heading "zato.$family"
    call "$family.create" name=session "$@"
    id=$(id)
    everywhere call "$family.get-by-id" id="$id"
    call "$family.create" name=session "$@"
    call "$family.create"
    call "$family.create" name=session2 "$@" "$wrong"
    call "$family.edit" id="$id" name=session "$@" "$change"
    everywhere call "$family.get-by-id" id="$id"
    call "$family.edit" id="$nobody" name=session "$@"
    call "$family.get-list" cluster_id=1 query=session
    call "$family.get-list" query=session paginate=true cur_page=2 page_size=1
    call "$family.get-list" cluster_id="$nobody"
    over_soap "$family" "$id" "$@"
    call "$family.delete" id="$id"
    everywhere call "$family.get-by-id" id="$id"
    call "$family.delete" id="$id"
}

over_soap() {
    local family=$1 id=$2
    shift 2
    soap "$family.create" name=session "$@"
    soap "$family.edit" id="$id" name=session "$@"
    soap "$family.get-list" query=session
    soap "$family.delete"
}

# password FAMILY FIELD=VALUE...: an object of a family is given a password, which nobody sees again.
password() {
    local family=$1 id
    shift
    quietly call "$family.create" name=session "$@"
    id=$(id)
    call "$family.change-password" id="$id" password1=secret password2=secret
    call "$family.change-password" id="$id" password1=secret password2=other
    call "$family.change-password" id="$id"
    call "$family.change-password" id="$nobody" password1=secret password2=secret
    soap "$family.change-password" id="$id" password1=secret password2=secret
    quietly call "$family.delete" id="$id"
}
