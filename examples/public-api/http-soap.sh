# SPDX-License-Identifier: Apache-2.0
# HTTP: what is called here, and whom this platform calls.

channel='connection=channel transport=plain_http is_active=true service=example.whoami'
outgoing="connection=outgoing transport=plain_http is_active=true host=$url"

life http-soap is_active=false url_path=/zato/json/mine $channel url_path=/session
life http-soap timeout=5 host=nowhere $outgoing url_path=/zato/ping

heading "A channel is there on every server as soon as it is created, changed, switched off, deleted"
session() {
    get "/session/$1" -o /dev/null
}
session_now() {
    call http-soap.edit id="$id" name=session $channel "$@"
}
call http-soap.create name=session $channel url_path=/session/{who}
id=$(id)
everywhere session ada
session_now url_path=/session/{who} method=POST
everywhere session ada
session_now url_path=/session/{who} method=GET is_active=false
everywhere session ada
session_now url_path=/session/other method=GET
everywhere session ada
everywhere session other
call http-soap.create name=session2 $channel url_path=/session/other method=GET
call http-soap.delete id="$id"
everywhere session other

heading "zato.http-soap.ping"
call http-soap.create name=session $outgoing url_path=/zato/ping ping_method=GET
id=$(id)
call http-soap.ping id="$id"
soap http-soap.ping id="$id"
quietly call http-soap.edit id="$id" name=session $outgoing url_path=/zato/ping host=http://127.0.0.1:1
everywhere call http-soap.ping id="$id"
call http-soap.ping id="$nobody"
call http-soap.delete id="$id"
