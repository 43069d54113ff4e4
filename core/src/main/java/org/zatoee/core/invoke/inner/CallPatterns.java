// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.context.CallFrame;
import org.zatoee.core.context.InnerCalls;
import org.zatoee.core.convert.ObjectConversion;
import org.zatoee.core.invoke.FollowUp;
import org.zatoee.core.invoke.FollowUp.Retry;
import org.zatoee.core.invoke.FollowUp.Told;
import org.zatoee.core.invoke.inner.Background.Outgoing;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Patterns;
import org.zatoee.service.invoke.InvokeResult;
import org.zatoee.service.invoke.RetryOptions;

/** The patterns, for one call. */
public record CallPatterns(CallFrame caller, InnerCalls calls, Background background) implements Patterns {

    @Override
    public Cid fanOut(Map<String, ?> targets, List<String> finalCallbacks, List<String> targetCallbacks) {
        return sendAll(ChannelType.FANOUT_CALL, targets, targetCallbacks, finalCallbacks);
    }

    @Override
    public Cid parallel(Map<String, ?> targets, String... callbacks) {
        return sendAll(ChannelType.PARALLEL_CALL, targets, List.of(callbacks), List.of());
    }

    private Cid sendAll(ChannelType channel, Map<String, ?> targets, List<String> onTarget, List<String> onFinal) {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("At least one target is needed");
        }
        background.requireAll(targets.keySet());
        background.requireAll(onTarget);
        background.requireAll(onFinal);
        Cid cid = background.nextCid();
        Instant now = background.clock().instant();
        FollowUp followUp = new FollowUp.OneOf(caller.service(), now, targets.size(), onTarget, onFinal);
        targets.forEach((service, input) -> background.send(
                caller, new Outgoing(service, ObjectConversion.bytes(input), cid, channel), followUp, Terms.ANY_TIME));
        return cid;
    }

    @Override
    public InvokeResult invokeRetry(String service, @Nullable Object input, RetryOptions options) throws Exception {
        background.requireAll(options.callbacks());
        for (int left = options.repeats() - 1; ; left--) {
            try {
                return calls.invoke(caller, service, input, Duration.ZERO);
            } catch (NotFoundException | InterruptedException e) {
                throw e;
            } catch (Exception e) {
                if (left > 0) {
                    background.waiting().pause(options.pause());
                } else if (options.asyncFallback()) {
                    sendRetry(service, input, options, options.pause());
                    return NoResult.NOTHING;
                } else {
                    throw e;
                }
            }
        }
    }

    @Override
    public Cid invokeRetryAsync(String service, @Nullable Object input, RetryOptions options) {
        background.requireAll(options.callbacks());
        return sendRetry(service, input, options, Duration.ZERO);
    }

    private Cid sendRetry(String service, @Nullable Object input, RetryOptions options, Duration delay) {
        Retry retry = new Retry(
                caller.service(),
                background.clock().instant(),
                caller.cid(),
                options.repeats() - 1,
                options.repeats(),
                options.pause(),
                new Told(options.callbacks(), options.context()));
        Outgoing outgoing =
                new Outgoing(service, ObjectConversion.bytes(input), background.nextCid(), ChannelType.INVOKE_ASYNC);
        return background.send(caller, outgoing, retry, new Terms(delay, Duration.ZERO));
    }
}
