// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.List;

import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.service.PingService;

/** The platform's own channels. */
public final class PlatformChannels {

    private static final HttpChannel PING = channel(
            -1, PingService.NAME, "/zato/ping", DataFormat.ZATO_JSON, new ServiceTarget.Named(PingService.NAME));

    private PlatformChannels() {}

    /** All of them. */
    public static List<HttpChannel> all() {
        return List.of(PING);
    }

    private static HttpChannel channel(
            long id, String name, String urlPath, DataFormat dataFormat, ServiceTarget service) {
        return new HttpChannel(
                id,
                0,
                name,
                true,
                true,
                ChannelUrl.of(urlPath),
                dataFormat,
                service,
                ChannelSecurity.NONE,
                ChannelRules.DEFAULT);
    }
}
