// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.List;
import java.util.Set;

import org.zatoee.core.service.PingService;

/** The platform's own channels. */
public final class PlatformChannels {

    private static final HttpChannel PING = new HttpChannel(
            -1, "zato.ping", true, true, "/zato/ping", Set.of(), "", DataFormat.ZATO_JSON, PingService.NAME);

    private PlatformChannels() {}

    /** All of them. */
    public static List<HttpChannel> all() {
        return List.of(PING);
    }
}
