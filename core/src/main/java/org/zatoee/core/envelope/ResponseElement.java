// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope;

import java.util.Map;

import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.sio.shape.Described;

/** The names of the elements that hold what services take and return (zato-facts, section 5.2). */
public final class ResponseElement {

    /** That of a service of a user in XML, unless it says another (zato-facts, section 1.6). */
    public static final String OF_USERS = "response";

    private static final String SUMMARY = "zato_stats_summary_get_summary_by_";

    /** Names that clients know, and that do not follow from the name of the service. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "zato.service.get-request-response", "zato_service_request_response_response",
            "zato.stats.trends.get-trends", "zato_stats_get_trends_response");

    private ResponseElement() {}

    /** That of a service by its name: with underscores, and {@code _response} behind it. */
    public static String of(String service) {
        String known = EXCEPTIONS.get(service);
        if (known != null) {
            return known;
        }
        String name = ServiceStore.underscored(service) + "_response";
        return name.startsWith(SUMMARY) ? name.replace("_stats_summary_", "_stats_") : name;
    }

    /** That of a service of the platform, which may say one of its own. */
    public static String of(DeployedService service) {
        return service.traits().implementation() instanceof Described described
                ? described.responseElement().orElseGet(() -> of(service.name()))
                : of(service.name());
    }

    /** That of a service in XML. */
    public static String inXml(DeployedService service) {
        if (service.origin().internal()) {
            return of(service);
        }
        String declared = service.contract().response().element();
        return declared.isEmpty() ? OF_USERS : declared;
    }

    /** The element that holds a request to a service of the platform. */
    public static String ofRequest(String service) {
        return ServiceStore.underscored(service) + "_request";
    }
}
