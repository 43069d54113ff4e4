# SPDX-License-Identifier: Apache-2.0
# The KVDB: dictionaries, translations, and Redis itself.

euro='system=session_crm key=currency value=EUR'
number='system=session_erp key=iso value=978'
from='system1=session_crm key1=currency value1=EUR'
to='system2=session_erp key2=iso'
ours() {
    grep -oE '\{[^}]*session_[^}]*\}' <<<"$reply" | same_each_time
}

heading "zato.kvdb.data-dict.dictionary"
call kvdb.data-dict.dictionary.create $euro
crm=$(id)
call kvdb.data-dict.dictionary.create $euro
call kvdb.data-dict.dictionary.create
call kvdb.data-dict.dictionary.create system=a-b key= value=c
soap kvdb.data-dict.dictionary.create $number
erp=$(id)
soap kvdb.data-dict.dictionary.create $number
quietly everywhere call kvdb.data-dict.dictionary.get-list
ours
quietly call kvdb.data-dict.dictionary.get-system-list
ours
call kvdb.data-dict.dictionary.get-key-list system=session_crm
call kvdb.data-dict.dictionary.get-value-list system=session_crm key=currency
soap kvdb.data-dict.dictionary.get-value-list system=session_erp key=iso
call kvdb.data-dict.dictionary.get-value-list
quietly call kvdb.data-dict.dictionary.get-last-id
echo "$status, as of the entry made last: $([ "$(field value)" = "$erp" ] && echo yes || echo "$reply")"
call kvdb.data-dict.dictionary.edit id="$nobody" $euro
call kvdb.data-dict.dictionary.delete id="$nobody"
call kvdb.data-dict.dictionary.get-list cluster_id="$nobody"

heading "zato.kvdb.data-dict.translation"
call kvdb.data-dict.translation.create $from $to value2=978
translation=$(id)
call kvdb.data-dict.translation.create $from $to value2=978
call kvdb.data-dict.translation.create $from $to value2=nowhere
call kvdb.data-dict.translation.create
soap kvdb.data-dict.translation.create $from $to value2=978
everywhere call kvdb.data-dict.translation.translate $from $to
soap kvdb.data-dict.translation.translate $from $to
call kvdb.data-dict.translation.translate $from system2=session_erp key2=other
quietly call kvdb.data-dict.translation.get-list
ours
call kvdb.data-dict.dictionary.edit id="$crm" system=session_crm key=currency value=EURO
everywhere call kvdb.data-dict.translation.translate $from $to
call kvdb.data-dict.translation.edit id="$translation" system1=session_crm key1=currency value1=EURO $to value2=978
call kvdb.data-dict.translation.edit id="$nobody" $from $to value2=978
soap kvdb.data-dict.translation.delete id="$translation"
call kvdb.data-dict.translation.delete id="$translation"
call kvdb.data-dict.dictionary.delete id="$crm"
soap kvdb.data-dict.dictionary.delete id="$erp"
quietly everywhere call kvdb.data-dict.dictionary.get-list
ours

heading "zato.kvdb.data-dict.impexp: what is exported is taken back"
quietly call kvdb.data-dict.impexp.export
echo "$status"
quietly call kvdb.data-dict.impexp.import data="$(field data)"
echo "$status"
call kvdb.data-dict.impexp.import data=nonsense
soap kvdb.data-dict.impexp.import data=nonsense

heading "zato.kvdb.remote-command"
call kvdb.remote-command.execute command="RPUSH session a b c"
everywhere call kvdb.remote-command.execute command="LRANGE session 0 -1"
soap kvdb.remote-command.execute command="LLEN session"
call kvdb.remote-command.execute command="GET session"
call kvdb.remote-command.execute command="DEL session"
call kvdb.remote-command.execute command="GET session"
call kvdb.remote-command.execute command="FLUSHALL"
soap kvdb.remote-command.execute command="CONFIG GET requirepass"
call kvdb.remote-command.execute command="GET"
call kvdb.remote-command.execute
