// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.config.compile.Executions;
import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.service.ServiceContext;

/** Lists services and gives one. */
final class ServiceReading {

    private final ServiceCatalog catalog;
    private final CurrentObjects objects;
    private final ServiceStore store;

    ServiceReading(ServiceCatalog catalog, CurrentObjects objects, ServiceStore store) {
        this.catalog = catalog;
        this.objects = objects;
        this.store = store;
    }

    /** Those whose name has a text in it, in any case. */
    Object list(Inputs input, ServiceContext zato) {
        Map<String, Object> paging = new HashMap<>(input.raw());
        paging.put("query", input.text("name_filter") + " " + input.text("query"));
        List<ServiceRecord> services = catalog.all();
        Map<String, ServiceTotals> totals =
                catalog.totals(services.stream().map(ServiceRecord::name).toList());
        ConfigObjects now = objects.get();
        return Paging.of(paging)
                .apply(
                        services,
                        ServiceRecord::name,
                        service -> view(
                                service,
                                settings(now, service),
                                totals.getOrDefault(service.name(), ServiceCatalog.never(service.name()))))
                .output();
    }

    /** The one of a name, with times. */
    Object byName(Inputs input, ServiceContext zato) {
        ServiceRecord service = catalog.require("name", input.text("name"));
        ServiceTotals totals = catalog.totals(List.of(service.name()))
                .getOrDefault(service.name(), ServiceCatalog.never(service.name()));
        Map<String, Object> view = view(service, catalog.settings(service.name()), totals);
        ServiceView.addTimes(view, totals);
        return view;
    }

    private Map<String, Object> view(ServiceRecord service, Optional<ConfigObject> said, ServiceTotals totals) {
        DeployedService here = store.lookup(service.name());
        ExecutionRules declared =
                here == null ? ExecutionRules.DEFAULT : here.traits().execution();
        ExecutionRules rules = said.map(Executions::of)
                .map(settings -> settings.over(declared))
                .orElse(declared);
        return ServiceView.full(service, said, totals, rules);
    }

    private static Optional<ConfigObject> settings(ConfigObjects now, ServiceRecord service) {
        return now.named(PlatformTypes.SERVICE.key(), service.name()).stream().findFirst();
    }
}
