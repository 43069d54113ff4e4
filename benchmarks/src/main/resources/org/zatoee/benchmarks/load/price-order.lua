-- SPDX-License-Identifier: Apache-2.0
-- A JSON document of about 400 bytes.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
wrk.body = '{"id":4711,"customer":"Ada Lovelace","currency":"EUR","express":true,"lines":['
  .. '{"product":"difference engine","quantity":1,"price":17000.5},'
  .. '{"product":"punched cards, a thousand","quantity":12,"price":3.25},'
  .. '{"product":"brass gear, forty teeth","quantity":240,"price":0.75},'
  .. '{"product":"machine oil, litre","quantity":3,"price":8.4}]}'
