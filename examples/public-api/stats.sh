# SPDX-License-Identifier: Apache-2.0
# Statistics. A time long ago has none, so the replies are the same each time.

long_ago='start=1999-01-01T00:00:00 stop=1999-01-01T01:00:00'

heading "zato.stats"
everywhere call stats.get-by-service $long_ago service_name=zato.ping2
soap stats.get-by-service $long_ago service_name=zato.ping2
call stats.get-by-service $long_ago
call stats.get-by-service $long_ago service_id="$nobody"
call stats.get-by-service service_name=zato.ping2

heading "zato.stats.trends, zato.stats.summary: their elements have names of their own"
call stats.trends.get-trends $long_ago n=10 n_type=usage
soap stats.trends.get-trends $long_ago n=10 n_type=usage
call stats.trends.get-trends $long_ago n=10
call stats.trends.get-trends start=yesterday stop=today
call stats.trends.get-trends start=1999-01-01 stop=1999-02-01
for period in day week month year; do
    call stats.summary.get-summary-by-$period start=1999-01-01T00:00:00 n=10 n_type=mean
    soap stats.summary.get-summary-by-$period start=1999-01-01T00:00:00
    call stats.summary.get-summary-by-$period start=1999-02-30
done
call stats.summary.get-summary-by-range $long_ago
soap stats.summary.get-summary-by-range $long_ago
call stats.summary.get-summary-by-range start=1999-01-01T00:00:00 stop=1999-01-01T00:02:00

heading "Two minutes of long ago are made up, and deleted"
minute() {
    quietly call kvdb.remote-command.execute \
        command="HSET zato:stats:service:time:aggr-by-minute:$1:1999:01:01:00:$2 usage $3 mean $4 min $4 max $4"
}
minute zato.ping2 10 30 100
minute zato.ping2 11 30 200
minute zato.info 11 20 50
everywhere call stats.trends.get-trends start=1999-01-01T00:10:00 stop=1999-01-01T00:13:00 n=1 n_type=usage
soap stats.get-by-service start=1999-01-01T00:10:00 stop=1999-01-01T00:13:00 service_name=zato.info

heading "zato.stats.delete"
call stats.delete $long_ago
soap stats.delete $long_ago
everywhere call stats.trends.get-trends $long_ago
call stats.delete start=1999-01-02 stop=1999-01-01
