# SPDX-License-Identifier: Apache-2.0
# What messages go out by.

quietly call definition.amqp.create name=session host=localhost port=5672 vhost=/ username=guest
amqp=$(id)
quietly call definition.jms-wmq.create name=session host=localhost port=1414 channel=DEV.APP
wmq=$(id)
sql='is_active=true engine=postgresql host=127.0.0.1 port=1 db_name=d username=u pool_size=5'
ftp='is_active=true host=localhost port=21 dircache=false'

life outgoing.amqp priority=6 priority=10 is_active=true def_id="$amqp" delivery_mode=1 priority=5
life outgoing.jms-wmq is_active=false delivery_mode=3 is_active=true def_id="$wmq" delivery_mode=1 priority=5
life outgoing.zmq is_active=false socket_type=PULL is_active=true address=tcp://127.0.0.1:5555 socket_type=PUSH
life outgoing.ftp dircache=true port=ftp $ftp
password outgoing.ftp $ftp
life outgoing.sql pool_size=6 engine=access $sql
password outgoing.sql $sql
quietly call definition.amqp.delete id="$amqp"
quietly call definition.jms-wmq.delete id="$wmq"

heading "zato.outgoing.sql.ping: nobody listens at that port"
quietly call outgoing.sql.create name=session $sql
connection=$(id)
call outgoing.sql.ping id="$connection"
soap outgoing.sql.ping id="$connection"
call outgoing.sql.ping
call outgoing.sql.ping id="$nobody"
quietly call outgoing.sql.delete id="$connection"
