// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.util.Objects;

import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;

/**
 * A call of a service by its name.
 *
 * @param service the name
 * @param body what it is handed, in the data format of the channel
 * @param cid names the call
 * @param channel how it comes in, and who calls
 * @param remoteAddress the address of the client behind it; empty for the platform itself
 * @param wrapped whether the output of a service of the platform is wrapped in its response element, as clients of the
 *     public API expect (zato-facts, section 5.3)
 */
public record ServiceCall(
        String service, byte[] body, Cid cid, ChannelInfo channel, String remoteAddress, boolean wrapped) {

    public ServiceCall {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(cid, "cid");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(remoteAddress, "remoteAddress");
    }

    /** The same call under another name. */
    public ServiceCall named(Cid other) {
        return new ServiceCall(service, body, other, channel, remoteAddress, wrapped);
    }
}
