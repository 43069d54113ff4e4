# SPDX-License-Identifier: Apache-2.0
# Where the brokers are.

amqp='host=localhost port=5672 vhost=/ username=guest'
wmq='host=localhost port=1414 channel=DEV.APP'

life definition.amqp port=5673 port=65536 $amqp
password definition.amqp $amqp
life definition.jms-wmq needs_mcd=true port=1.5 $wmq
password definition.jms-wmq $wmq
