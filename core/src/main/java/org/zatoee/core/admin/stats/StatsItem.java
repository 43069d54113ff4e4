// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.stats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zatoee.core.object.field.Field;
import org.zatoee.core.stats.Figures;
import org.zatoee.core.stats.ServiceStatistics;

/** The statistics of a service under the names they have on the wire. */
final class StatsItem {

    /** The fields of one service alone; times are in milliseconds. */
    static final List<Field> ALONE = List.of(
            Field.text("service_name"),
            Field.number("usage", 0, Long.MAX_VALUE),
            Field.decimal("mean"),
            Field.decimal("rate"),
            Field.decimal("time"),
            Field.text("usage_trend"),
            Field.text("mean_trend"),
            Field.decimal("min_resp_time"),
            Field.decimal("max_resp_time"));

    /** The fields of one service beside all others. */
    static final List<Field> AMONG_ALL = Stream.concat(
                    ALONE.stream(),
                    Stream.of(
                            Field.number("all_services_usage", 0, Long.MAX_VALUE),
                            Field.number("all_services_time", 0, Long.MAX_VALUE),
                            Field.number("mean_all_services", 0, Long.MAX_VALUE),
                            Field.decimal("usage_perc_all_services"),
                            Field.decimal("time_perc_all_services")))
            .toList();

    private StatsItem() {}

    /** Of one service alone. */
    static Map<String, Object> alone(ServiceStatistics one) {
        Figures figures = one.figures();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("service_name", one.service());
        item.put("usage", figures.usage());
        item.put("mean", rounded(figures.mean()));
        item.put("rate", rounded(one.rate()));
        item.put("time", rounded(figures.time()));
        item.put("usage_trend", trend(one, each -> each.usage()));
        item.put("mean_trend", trend(one, each -> (long) each.mean()));
        item.put("min_resp_time", rounded(figures.min()));
        item.put("max_resp_time", rounded(figures.max()));
        return item;
    }

    /** Of one service beside all others. */
    static Map<String, Object> amongAll(ServiceStatistics one) {
        Map<String, Object> item = alone(one);
        item.put("all_services_usage", one.all().usage());
        item.put("all_services_time", (long) one.all().time());
        item.put("mean_all_services", Math.round(one.all().mean()));
        item.put("usage_perc_all_services", rounded(one.usagePercent()));
        item.put("time_perc_all_services", rounded(one.timePercent()));
        return item;
    }

    private static String trend(ServiceStatistics one, Function<Figures, Long> value) {
        return one.trend().stream().map(value).map(String::valueOf).collect(Collectors.joining(","));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
