// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.List;

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

    private static final List<HttpChannel> ALL = List.of(
            channel(-1, PingService.NAME, "/zato/ping", DataFormat.ZATO_JSON, ChannelSecurity.NONE),
            channel(-2, OPENAPI, "/zato/openapi.json", DataFormat.JSON, ChannelSecurity.ANY_ADMIN),
            channel(-3, OPENAPI_ADMIN, "/zato/openapi/admin.json", DataFormat.JSON, ChannelSecurity.ANY_ADMIN));

    private PlatformChannels() {}

    /** All of them. */
    public static List<HttpChannel> all() {
        return ALL;
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
            long id, String name, String urlPath, DataFormat dataFormat, ChannelSecurity security) {
        return new HttpChannel(
                id,
                0,
                name,
                true,
                true,
                ChannelUrl.of(urlPath),
                dataFormat,
                new ServiceTarget.Named(name),
                security,
                ChannelRules.DEFAULT);
    }
}
