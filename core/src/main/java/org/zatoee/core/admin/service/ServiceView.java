// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.stats.ServiceTotals;

/** A service as replies show it. */
final class ServiceView {

    private static final Field COUNT = Field.number("usage", 0, Long.MAX_VALUE);

    /** What replies to changes show. */
    static final List<Field> BRIEF = List.of(
            ObjectFields.ID,
            Field.text(Field.NAME),
            Field.text("impl_name"),
            Field.flag("is_internal"),
            Field.flag("may_be_deleted"));

    /** What lists show. */
    static final List<Field> FULL = List.of(
            ObjectFields.ID,
            Field.text(Field.NAME),
            Field.flag("is_active"),
            Field.text("impl_name"),
            Field.flag("is_internal"),
            Field.flag("may_be_deleted"),
            COUNT,
            Field.number("slow_threshold", 0, Integer.MAX_VALUE),
            Field.text("execution_class"),
            Field.number("timeout", 0, ExecutionRules.MAX_TIMEOUT_SECONDS),
            Field.number("max_concurrent_calls", 0, ExecutionRules.MAX_CONCURRENT_CALLS));

    /** Times, in milliseconds. */
    static final List<Field> TIMES = List.of(
            time("time_last"), time("time_min_all_time"), time("time_max_all_time"), time("time_mean_all_time"));

    private ServiceView() {}

    private static Field time(String name) {
        return Field.number(name, 0, Long.MAX_VALUE);
    }

    static Map<String, Object> brief(ServiceRecord service) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", service.id());
        view.put(Field.NAME, service.name());
        view.put("impl_name", service.implName());
        view.put("is_internal", service.internal());
        view.put("may_be_deleted", !service.internal());
        return view;
    }

    /** All of it; the rules of execution, an extension, are those in force. */
    static Map<String, Object> full(
            ServiceRecord service, Optional<ConfigObject> settings, ServiceTotals totals, ExecutionRules rules) {
        Map<String, Object> view = brief(service);
        view.put("is_active", settings.map(object -> object.flag("is_active")).orElse(true));
        view.put("usage", totals.usage());
        view.put(
                "slow_threshold",
                settings.map(object -> object.number("slow_threshold", PlatformTypes.SLOW_THRESHOLD))
                        .orElse(PlatformTypes.SLOW_THRESHOLD));
        view.put("execution_class", rules.executionClass().wireName());
        view.put("timeout", rules.timeout().toSeconds());
        view.put("max_concurrent_calls", rules.maxConcurrentCalls());
        return view;
    }

    static void addTimes(Map<String, Object> view, ServiceTotals totals) {
        view.put("time_last", Math.round(totals.last()));
        view.put("time_min_all_time", Math.round(totals.min()));
        view.put("time_max_all_time", Math.round(totals.max()));
        view.put("time_mean_all_time", Math.round(totals.mean()));
    }
}
