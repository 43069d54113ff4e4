// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.run;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.convert.Conversions;
import org.zatoee.benchmarks.part.ClassLoaders;
import org.zatoee.benchmarks.part.Dispatch;
import org.zatoee.benchmarks.part.HotDeployment;
import org.zatoee.benchmarks.part.LiveChanges;
import org.zatoee.benchmarks.part.ManyChannels;
import org.zatoee.benchmarks.part.OneServer;
import org.zatoee.benchmarks.part.Saturation;
import org.zatoee.benchmarks.part.ThousandServices;

/** The parts there are, by name. */
final class Parts {

    private static final Map<String, Part> ALL = new LinkedHashMap<>();

    static {
        ALL.put("server", new OneServer());
        ALL.put("channels", new ManyChannels());
        ALL.put("changes", new LiveChanges());
        ALL.put("hot-deployment", new HotDeployment());
        ALL.put("class-loaders", new ClassLoaders());
        ALL.put("services", new ThousandServices());
        ALL.put("dispatch", new Dispatch());
        ALL.put("saturation", new Saturation());
        ALL.put("conversions", new Conversions());
    }

    private Parts() {}

    /**
     * Those of these names, in that order.
     *
     * @param names empty for all
     * @throws IllegalArgumentException if there is none of a name
     */
    static Collection<Part> named(List<String> names) {
        for (String name : names) {
            if (!ALL.containsKey(name)) {
                throw new IllegalArgumentException("No such part: " + name + "; there are " + ALL.keySet());
            }
        }
        return names.isEmpty() ? ALL.values() : names.stream().map(ALL::get).toList();
    }
}
