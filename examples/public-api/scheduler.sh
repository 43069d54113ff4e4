# SPDX-License-Identifier: Apache-2.0
# Jobs.

job='is_active=true service=example.whoami start_date=2130-01-01T00:00:00'

life scheduler.job is_active=false job_type=never $job job_type=interval_based seconds=30

heading "Jobs of all types"
call scheduler.job.create name=session.once $job job_type=one_time
once=$(id)
call scheduler.job.create name=session.cron $job job_type=cron_style cron_definition=@hourly
cron=$(id)
call scheduler.job.create name=session.often $job job_type=interval_based
call scheduler.job.create name=session.never $job job_type=cron_style "cron_definition=0 0 30 2 *"
everywhere call scheduler.job.get-by-name name=session.cron
soap scheduler.job.get-by-name name=session.cron
call scheduler.job.get-by-name name=session.none

heading "zato.scheduler.job.execute"
call scheduler.job.execute id="$once"
soap scheduler.job.execute id="$cron"
quietly call scheduler.job.edit id="$once" name=session.once $job job_type=one_time is_active=false
everywhere call scheduler.job.execute id="$once"
call scheduler.job.execute id="$nobody"
call scheduler.job.delete id="$once"
call scheduler.job.delete id="$cron"
