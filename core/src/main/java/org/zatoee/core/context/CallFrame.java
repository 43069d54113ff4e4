// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;

/**
 * A call of a service, as those see it that it makes itself.
 *
 * @param cid its CID
 * @param service the service
 * @param channel what it came through, and who calls
 * @param remoteAddress the address of the client behind it; empty for the platform itself
 * @param caller the call that made this one and waits for it; null for one from outside
 */
public record CallFrame(
        Cid cid, String service, ChannelInfo channel, String remoteAddress, @Nullable CallFrame caller) {

    public CallFrame {
        Objects.requireNonNull(cid, "cid");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(remoteAddress, "remoteAddress");
    }

    /** How many calls wait for each other, this one included. */
    public int depth() {
        int depth = 0;
        for (CallFrame frame = this; frame != null; frame = frame.caller) {
            depth++;
        }
        return depth;
    }
}
