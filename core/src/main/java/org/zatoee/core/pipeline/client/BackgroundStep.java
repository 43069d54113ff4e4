// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.client;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.context.CallFrame;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.invoke.AsyncOptions;

/** A last step for calls that nobody waits for: hands them to the broker, and answers with the CID that they will have. */
public final class BackgroundStep implements Step {

    private static final int ACCEPTED = 202;

    private final LocalServices local;

    public BackgroundStep(LocalServices local) {
        this.local = local;
    }

    @Override
    public HttpReply apply(Invocation invocation) {
        DataFormat format = invocation.channel().dataFormat();
        if (format != DataFormat.JSON && format != DataFormat.RAW) {
            throw new ServiceException(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "What nobody waits for is in JSON, or bytes, not " + format);
        }
        ChannelInfo channel =
                new ChannelInfo(invocation.channel().name(), invocation.channelType(), "", true, invocation.caller());
        CallFrame caller =
                new CallFrame(invocation.cid(), "", channel, invocation.call().remoteAddress(), null);
        Cid cid = local.facilities()
                .shared()
                .calls()
                .invokeAsync(caller, invocation.service().name(), invocation.body(), AsyncOptions.DEFAULT);
        return new HttpReply(ACCEPTED, "text/plain", Map.of(), cid.value().getBytes(StandardCharsets.US_ASCII));
    }
}
