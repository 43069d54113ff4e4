# SPDX-License-Identifier: Apache-2.0
# Tools: pings, echo, checks of conversions, the audit log; and calls that miss.

heading "Pings"
everywhere get /zato/ping
call ping
call ping2
soap ping
soap ping2
get /zato/ping.plain_http.basic_auth
get /zato/wsdl?service=zato.ping2 -o /dev/null
get /zato/openapi.json -u "$user:$password" -o /dev/null
get /zato/openapi/admin.json -u "$user:$password" -o /dev/null

heading "zato.helpers"
call helpers.echo a=1 b=two
soap helpers.echo a=1 b=two
call helpers.input-logger a=1
soap helpers.input-logger a=1

heading "zato.checks.sio: each takes one input, that of 3.0"
call checks.sio.unicode-service uni_a=a uni_b=b
soap checks.sio.unicode-service uni_a=a uni_b=b
call checks.sio.unicode-service uni_a=a uni_b=c
soap checks.sio.unicode-service uni_a=a
call checks.sio.integer-service int1=1 int2=2
call checks.sio.boolean-service bool1=true bool2=false
call checks.sio.utc-service utc1=2019-01-26T22:33:44+00:00 utc2=2023-12-19T21:31:41
for kind in as-is boolean csv dict integer list list-of-dicts nested no-force-type utc; do
    call checks.sio.$kind-service
done

heading "zato.audit-log: what this session did is in it, without a password"
quietly call audit-log.get-list object_type=security-basic-auth query=session page_size=1
echo "$status, passwords in it: $(grep -c '"secret"' <<<"$reply")"
call audit-log.get-list cluster_id="$nobody"

heading "Tokens"
call jwt.log-in username=nobody password=wrong
get /zato/jwt/log-in -H 'Content-Type: application/json' -d '{"username":"nobody","password":"wrong"}'
get /zato/jwt/log-in -H 'Content-Type: application/json' -d '{"username":"nobody"}'

heading "What is not there, and what is no request"
call no.such.service
soap no.such.service
get /zato/json/zato.ping2
get /no/such/path
printf '{"a":' | post 'zato.ping2 {"a":' /zato/json/zato.ping2 -H 'Content-Type: application/json'
printf 'no envelope' | post 'SOAP no envelope' /zato/soap -H 'Content-Type: text/xml' -H 'SOAPAction: zato.ping2'
