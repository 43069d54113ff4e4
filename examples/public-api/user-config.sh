# SPDX-License-Identifier: Apache-2.0
# What is configured for services, on all servers.

life user-config value=http://crm.example.com is_secret=maybe value=http://crm
password user-config is_secret=true

heading "zato.user-config: the value of a secret goes in by its own service, and is never shown"
call user-config.create name=session is_secret=true value=secret
quietly call user-config.create name=session is_secret=true
entry=$(id)
call user-config.change-password id="$entry" password1=secret password2=secret
call user-config.get-list query=session
quietly call user-config.delete id="$entry"
