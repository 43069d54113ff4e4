// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.service.Cid;

/**
 * A call that nobody waits for.
 *
 * @param call the call; its CID is the one that the service sees
 * @param inReplyTo the CID of what it is a callback for; empty if it is none
 * @param followUp what is done after it
 * @param terms when it may be begun
 */
public record AsyncCall(ServiceCall call, Optional<Cid> inReplyTo, FollowUp followUp, Terms terms) {

    public AsyncCall {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(inReplyTo, "inReplyTo");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(terms, "terms");
    }

    /** A call with nothing after it. */
    public static AsyncCall of(ServiceCall call, Terms terms) {
        return new AsyncCall(call, Optional.empty(), new FollowUp.Callbacks(List.of()), terms);
    }
}
