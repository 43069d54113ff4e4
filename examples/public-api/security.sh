# SPDX-License-Identifier: Apache-2.0
# Who may call: definitions of all types, and how one opens a channel, or the public API itself.

wss='username=session password_type=clear_text reject_empty_nonce_creat=true reject_stale_tokens=true
    reject_expiry_limit=60 nonce_freshness_time=60'

life security.basic-auth realm=other is_active=maybe is_active=true username=session realm=session
password security.basic-auth is_active=true username=session realm=session
life security.apikey header=X-Other header=a:b is_active=true header=X-Session
password security.apikey is_active=true header=X-Session
life security.jwt ttl=61 ttl=0 is_active=true username=session ttl=60
password security.jwt is_active=true username=session
life security.wss reject_expiry_limit=61 password_type=digest is_active=true $wss
password security.wss is_active=true $wss
life security.tech-account is_active=false is_active=maybe is_active=true
password security.tech-account is_active=true
life security.tls.channel value=CN=other value=nonsense is_active=true value=CN=session

heading "zato.security.get-list: definitions of all types"
quietly call security.basic-auth.create name=session.basic is_active=true username=session realm=session admin_role=viewer
viewer=$(id)
quietly call security.tech-account.create name=session.technical is_active=true
technical=$(id)
everywhere call security.get-list query=session
soap security.get-list query=session
call security.tech-account.delete id="$technical"

heading "A viewer looks, and changes nothing"
call security.basic-auth.change-password id="$viewer" password1=look password2=look
opened() {
    get /zato/json/zato.security.tech-account.get-list?query=session "$@"
}
everywhere opened -u session:look
opened
opened -u session:wrong
opened -u nobody:look
get /zato/json/zato.security.tech-account.create?name=session -u session:look

heading "A channel opens with the password of its definition, and goes with it"
call http-soap.create name=session connection=channel transport=plain_http is_active=true url_path=/session \
    service=example.whoami security_id="$viewer" data_format=json
everywhere get /session
call security.basic-auth.delete id="$viewer"
everywhere get /session
