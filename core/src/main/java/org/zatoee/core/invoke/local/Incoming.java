// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.local;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.zatoee.core.context.CallFrame;
import org.zatoee.service.Cid;

/**
 * A call from inside the server, as the service that is called sees it.
 *
 * @param frame the call
 * @param body what was received; asked for only if the service wants it as bytes, or it is kept
 * @param inReplyTo the CID of what it is a callback for; empty if it is none
 * @param timeout how long the caller waits at most; zero for as long as the service may take
 */
public record Incoming(CallFrame frame, Supplier<byte[]> body, Optional<Cid> inReplyTo, Duration timeout) {}
