# SPDX-License-Identifier: Apache-2.0
# Services: what the cluster has, switched on and off, called, sampled.

whoami() {
    get /whoami -o /dev/null
}

heading "zato.service.get-list, get-by-name"
call service.get-list name_filter=example. | sed -E 's/"usage":[0-9]+/"usage":N/g'
call service.get-list query="whoami -zato" paginate=true page_size=1 | sed -E 's/"usage":[0-9]+/"usage":N/g'
soap service.get-list name_filter=example. | sed -E 's/<usage>[0-9]+/<usage>N/g'
quietly call service.get-by-name name=example.whoami
service=$(id)
call service.get-by-name name=no.such.service
call service.get-by-name

heading "zato.service.edit: off and on, on every server"
call service.edit id="$service" is_active=false slow_threshold=500
everywhere whoami
soap service.edit id="$service" is_active=true slow_threshold=99999
everywhere whoami
call service.edit id="$service" is_active=maybe
call service.edit id="$nobody" is_active=true

heading "zato.service.delete: not while channels lead to it, and no service of the platform"
call service.delete id="$service"
soap service.delete id="$service"
quietly call service.get-by-name name=zato.ping2
call service.delete id="$(id)"
call service.delete id="$nobody"

heading "Where a service is, and what leads to it"
call service.get-channel-list id="$service" channel_type=plain_http
soap service.get-channel-list id="$service" channel_type=plain_http
call service.get-channel-list id="$service" channel_type=smoke
quietly call service.get-deployment-info-list id="$service"
grep -o '"server_name":"[^"]*"' <<<"$reply"
call service.get-deployment-info-list id="$nobody"
call service.get-source-info name=zato.ping2 | sed 's/"server[0-9]*"/"SERVER"/'
call service.get-source-info name=no.such.service

heading "zato.service.invoke: payload and response are base64"
call service.invoke name=zato.helpers.echo payload=eyJhIjoxfQ== data_format=json
soap service.invoke name=zato.ping2
call service.invoke name=zato.ping2 payload=***
call service.invoke name=no.such.service
call service.invoke name=zato.ping2 async=true >"$scratch"
printf '%s, a CID of %s characters\n' "$status" "$(field response | base64 -d | wc -c)"
get /zato/api/invoke/example.whoami -u "$user:$password" -o /dev/null
get /zato/api/invoke/zato.ping2 -u "$user:$password"
get /zato/api/invoke/no.such.service -u "$user:$password"

heading "A WSDL that a service is given"
call service.set-wsdl name=example.whoami wsdl_name=whoami.wsdl wsdl=PHdzZGwvPg==
everywhere call service.has-wsdl name=example.whoami
everywhere call service.get-wsdl service=example.whoami
soap service.get-wsdl service=example.whoami
call service.set-wsdl name=example.whoami wsdl_name=whoami.wsdl wsdl=***
call service.get-wsdl service=no.such.service

heading "Samples and slow responses"
call service.configure-request-response name=zato.helpers.echo sample_req_resp_freq=1
everywhere call service.get-request-response name=no.such.service
call service.get-request-response name=zato.helpers.input-logger
soap service.get-request-response name=zato.helpers.input-logger
call service.configure-request-response name=zato.helpers.echo sample_req_resp_freq=-1
call service.configure-request-response name=zato.helpers.echo sample_req_resp_freq=0
call service.slow-response.get-list name=zato.helpers.input-logger
soap service.slow-response.get-list name=zato.helpers.input-logger
call service.slow-response.get name=zato.helpers.input-logger cid=none
quietly call kvdb.remote-command.execute \
    command="HSET zato:req-resp:sample:zato.helpers.echo cid K1 req_ts then resp_ts now req 'a=1' resp 'b=2'"
quietly call kvdb.remote-command.execute \
    command="LPUSH zato:resp:slow:zato.helpers.echo '{\"cid\":\"K1\",\"req_ts\":\"then\",\"resp_ts\":\"now\",\"proc_time\":1500}'"
everywhere call service.get-request-response name=zato.helpers.echo
everywhere call service.slow-response.get-list name=zato.helpers.echo
soap service.slow-response.get name=zato.helpers.echo cid=K1
quietly call kvdb.remote-command.execute command="DEL zato:req-resp:sample:zato.helpers.echo zato:resp:slow:zato.helpers.echo"
call service.slow-response.get-list name=no.such.service

heading "zato.service.upload-package, zato.hot-deploy.create"
call service.upload-package payload=bm90IGEgamFy payload_name=session.jar
call service.upload-package payload=*** payload_name=session.jar
call service.upload-package payload=bm90IGEgamFy payload_name=../session.jar
soap service.upload-package payload_name=session.jar
call hot-deploy.create package_id="$nobody"
soap hot-deploy.create package_id="$nobody"
call hot-deploy.create
