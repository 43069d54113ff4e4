// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.http.route.UrlPattern;
import org.zatoee.core.service.PingService;
import org.zatoee.service.BadRequestException;

/** The platform's own channels. */
public final class PlatformChannels {

    /** The first segment of all their paths, which nobody else has. */
    public static final String SEGMENT = "zato";

    /** The name of the channel and the service that describe the channels of users. */
    public static final String OPENAPI = "zato.openapi.channels";

    /** The name of the channel and the service that describe the public API. */
    public static final String OPENAPI_ADMIN = "zato.openapi.admin";

    /** The name of the channel and the service that describe services for SOAP. */
    public static final String WSDL = "zato.wsdl";

    /** The parameter of paths that has the name of a service. */
    private static final String SERVICE = "service_name";

    private static final ServiceTarget BY_NAME = new ServiceTarget.FromPath(SERVICE, ServiceTarget.Scope.PLATFORM);

    /** Those that are there from the beginning: the public API lets in whoever has an administrative role. */
    private static final List<HttpChannel> ALL = List.of(
            channel(-1, PingService.NAME, ChannelUrl.of("/zato/ping"), DataFormat.ZATO_JSON, named(PingService.NAME)),
            admin(-2, "pubapi.json", "/zato/json/{service_name}", DataFormat.ZATO_JSON, BY_NAME),
            admin(-3, "admin.invoke.json", "/zato/admin/invoke", DataFormat.ZATO_JSON, named("zato.service.invoke")),
            admin(
                    -4,
                    "pubapi.invoke",
                    "/zato/api/invoke/{service_name}",
                    DataFormat.JSON,
                    new ServiceTarget.FromPath(SERVICE, ServiceTarget.Scope.USER)),
            channel(
                            -5,
                            "pubapi.soap",
                            ChannelUrl.soap("/zato/soap", ""),
                            DataFormat.XML,
                            new ServiceTarget.FromSoapAction())
                    .withSecurity(ChannelSecurity.ANY_ADMIN),
            channel(
                    -6,
                    "zato.jwt.log-in",
                    ChannelUrl.of("/zato/jwt/log-in", "POST"),
                    DataFormat.JSON,
                    named("zato.jwt.log-in")),
            channel(
                    -7,
                    "zato.jwt.log-out",
                    ChannelUrl.of("/zato/jwt/log-out", "POST"),
                    DataFormat.JSON,
                    named("zato.jwt.log-out")),
            admin(-8, OPENAPI, "/zato/openapi.json", DataFormat.JSON, named(OPENAPI)),
            admin(-9, OPENAPI_ADMIN, "/zato/openapi/admin.json", DataFormat.JSON, named(OPENAPI_ADMIN)),
            channel(-10, WSDL, ChannelUrl.of("/zato/wsdl"), DataFormat.XML, named(WSDL)));

    private PlatformChannels() {}

    /** Those that are there from the beginning. */
    public static List<HttpChannel> all() {
        return ALL;
    }

    /**
     * Pings for clients to try out security with, each with a definition of the same name (zato-facts, section 5.1).
     *
     * @param definitions the ids of security definitions, by name; a ping whose definition is not there is not either
     */
    public static List<HttpChannel> securedPings(Map<String, Long> definitions) {
        List<HttpChannel> pings = new ArrayList<>();
        addPing(-20, "ping.plain_http.basic_auth", false, definitions, pings);
        addPing(-21, "ping.soap.basic_auth", true, definitions, pings);
        addPing(-22, "ping.soap.wss.clear_text", true, definitions, pings);
        return pings;
    }

    private static void addPing(
            long id, String name, boolean soap, Map<String, Long> definitions, List<HttpChannel> pings) {
        Long definition = definitions.get(name);
        if (definition != null) {
            String path = "/zato/" + name;
            ChannelUrl url = soap ? ChannelUrl.soap(path, "") : ChannelUrl.of(path);
            pings.add(channel(id, "zato." + name, url, DataFormat.ZATO_JSON, named(PingService.NAME))
                    .withSecurity(ChannelSecurity.definition(definition)));
        }
    }

    private static ServiceTarget named(String service) {
        return new ServiceTarget.Named(service);
    }

    private static HttpChannel admin(long id, String name, String path, DataFormat format, ServiceTarget service) {
        return channel(id, name, ChannelUrl.of(path), format, service).withSecurity(ChannelSecurity.ANY_ADMIN);
    }

    /**
     * Checks that a user's channel stays off the platform's paths.
     *
     * @throws BadRequestException naming {@code url_path}, if it is no pattern or does not
     */
    public static void checkUserPath(String urlPath) {
        UrlPattern pattern;
        try {
            pattern = UrlPattern.parse(urlPath);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("url_path", String.valueOf(e.getMessage()));
        }
        List<UrlPattern.Segment> segments = pattern.segments();
        if (!segments.isEmpty()
                && !segments.get(0).isParam()
                && segments.get(0).value().equalsIgnoreCase(SEGMENT)) {
            throw new BadRequestException("url_path", "'" + urlPath + "' belongs to the platform");
        }
    }

    private static HttpChannel channel(
            long id, String name, ChannelUrl url, DataFormat dataFormat, ServiceTarget service) {
        return new HttpChannel(
                id, 0, name, true, true, url, dataFormat, service, ChannelSecurity.NONE, ChannelRules.DEFAULT);
    }
}
