// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.client;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.http.MediaTypes;
import org.zatoee.service.invoker.ServiceRequest;

/** The channels that calls of other applications come through: one for each data format, open or not. */
final class ClientChannels {

    /** What services and logs see as its name. */
    static final String NAME = "zato.ejb";

    /** None of these is in the ODB, and none has a limit or a cache that would be kept by its id. */
    private static final long ID = -30;

    private static final ServiceTarget ANY_SERVICE = new ServiceTarget.FromPath("service", ServiceTarget.Scope.ALL);

    /** Those that are told by their media type; anything else is bytes. */
    private static final List<DataFormat> TYPED =
            List.of(DataFormat.JSON, DataFormat.XML, DataFormat.CSV, DataFormat.FORM);

    private static final Map<DataFormat, HttpChannel> OPEN = channels(ChannelSecurity.NONE);
    private static final Map<DataFormat, HttpChannel> SECURED = channels(ChannelSecurity.ANY_ADMIN);

    private ClientChannels() {}

    /** The channel of a call: open only to whoever is trusted, and then only if no credentials are to be looked at. */
    static HttpChannel of(ServiceRequest request, ClientOrigin origin) {
        boolean open = origin.trusted() && request.username().isEmpty();
        DataFormat format = format(request.contentType());
        HttpChannel channel = (open ? OPEN : SECURED).get(format);
        if (channel == null) {
            throw new IllegalStateException("There is no channel for " + format);
        }
        return channel;
    }

    private static DataFormat format(String contentType) {
        if (contentType.isBlank()) {
            return DataFormat.JSON;
        }
        return TYPED.stream()
                .filter(format -> MediaTypes.isSameKind(contentType, format.requestType()))
                .findFirst()
                .orElse(DataFormat.RAW);
    }

    private static Map<DataFormat, HttpChannel> channels(ChannelSecurity security) {
        Map<DataFormat, HttpChannel> channels = new EnumMap<>(DataFormat.class);
        for (DataFormat format : DataFormat.values()) {
            channels.put(
                    format,
                    new HttpChannel(
                            ID,
                            0,
                            NAME,
                            true,
                            true,
                            ChannelUrl.of("/"),
                            format,
                            ANY_SERVICE,
                            security,
                            ChannelRules.DEFAULT));
        }
        return channels;
    }
}
