# SPDX-License-Identifier: Apache-2.0
# What messages come in by. A channel goes with its definition.

quietly call definition.amqp.create name=session host=localhost port=5672 vhost=/ username=guest
amqp=$(id)
quietly call definition.jms-wmq.create name=session host=localhost port=1414 channel=DEV.APP
wmq=$(id)

life channel.amqp pool_size=2 is_active=maybe \
    is_active=true def_id="$amqp" queue=q consumer_tag_prefix=p service=example.whoami
life channel.jms-wmq is_active=false data_format=yaml is_active=true def_id="$wmq" queue=Q service=example.whoami
life channel.zmq is_active=false address=file:///etc/passwd \
    is_active=true address=tcp://127.0.0.1:5555 socket_type=PULL service=example.whoami

heading "Channels go with their definition"
call channel.amqp.create name=session is_active=true def_id="$amqp" queue=q consumer_tag_prefix=p service=example.whoami
channel=$(id)
call channel.amqp.create name=session2 is_active=true def_id="$wmq" queue=q consumer_tag_prefix=p service=no.such.service
call definition.amqp.delete id="$amqp"
everywhere call channel.amqp.get-by-id id="$channel"
quietly call definition.jms-wmq.delete id="$wmq"
