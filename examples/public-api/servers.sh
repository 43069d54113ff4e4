# SPDX-License-Identifier: Apache-2.0
# Servers and their cluster. What there is is not what this script made, so only names of fields are shown of it.

heading "zato.server"
quietly call server.get-list
server=$(sed -nE 's/.*"id":([0-9]+),"cluster_id":[0-9]+,"name":"server1".*/\1/p' <<<"$reply")
grep -o '"name":"[^"]*"' <<<"$reply"
grep -o '"up_status":"[^"]*"' <<<"$reply"
everywhere call server.get-by-id id="$server" |
    sed -E 's/"(host|bind_host|last_join_mod_by)":"[^"]*"/"\1":"..."/g; s/"bind_port":[0-9]+/"bind_port":PORT/'
soap server.get-by-id id="$server" |
    sed -E 's/<(host|bind_host|last_join_mod_by)>[^<]*/<\1>.../g; s/<bind_port>[0-9]+/<bind_port>PORT/'
call server.get-by-id id="$nobody"
call server.get-by-id
call server.get-list cluster_id="$nobody"
call server.edit id="$server"
call server.edit id="$server" name=server2
call server.edit id="$nobody" name=server9
for service in call soap; do # It runs; and the one that is asked never deletes itself.
    quietly $service server.delete id="$server"
    echo "$status"
done
call server.delete id="$nobody"

heading "zato.cluster"
quietly call cluster.get-list
cluster=$(id)
quietly call cluster.get-by-id id="$cluster"
was=$(field description)
call cluster.edit id="$cluster" description=session
everywhere call cluster.get-by-id id="$cluster" | sed -E 's/"lb_[a-z_]+":("[^"]*"|[0-9]+)/LB/g'
soap cluster.get-list | sed -E 's/<(lb_[a-z_]+)>[^<]*/<\1>.../g'
call cluster.edit id="$cluster" lb_port=66000
call cluster.edit id="$nobody" description=session
quietly call cluster.edit id="$cluster" description="$was"

heading "zato.info"
quietly call info
echo "$status"
grep -oE '"(version|java_version|cluster_name|server_name|config_version|current_time_utc|servers|components)":' <<<"$reply"
