// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.context.CallFrame;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.envelope.format.Envelopes;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.invoke.local.CallContext;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.InputReader;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.StreamedOutput;

/** The last step: converts the input, calls the service, converts the output. */
public final class ServiceStep implements Step {

    /** Replies that have no body, whatever the service returned (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
    private static final Set<Integer> BODILESS = Set.of(204, 205, 304);

    private static final byte[] EMPTY = new byte[0];

    private final LocalServices local;

    public ServiceStep(LocalServices local) {
        this.local = local;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        DeployedService service = invocation.service();
        Object input = input(invocation, service.contract().input());
        CallResponse response = new CallResponse();
        Object output = service.handle(input, context(invocation, service, response));
        return reply(invocation, service, output, response);
    }

    private static @Nullable Object input(Invocation invocation, InputReader reader) throws IOException {
        InputStream stream = invocation.stream();
        if (stream != null) {
            if (reader.isStream()) {
                return stream;
            }
            // Another version of the service was deployed since, which takes the body otherwise.
            invocation.received(stream.readAllBytes());
        }
        return reader.read(MergedParameters.message(invocation));
    }

    private CallContext context(Invocation invocation, DeployedService service, CallResponse response) {
        HttpChannel channel = invocation.channel();
        ChannelInfo info = new ChannelInfo(
                channel.name(),
                invocation.channelType(),
                channel.dataFormat().wireName(),
                channel.internal(),
                invocation.caller());
        CallRequest request = new CallRequest(invocation);
        CallFrame frame = new CallFrame(invocation.cid(), service.name(), info, request.remoteAddress(), null);
        return new CallContext(local, service, frame, request, response);
    }

    private static HttpReply reply(
            Invocation invocation, DeployedService service, @Nullable Object output, CallResponse response) {
        if (output instanceof StreamedOutput stream
                && invocation.channel().url().transport() != Transport.SOAP) {
            return streamed(invocation, service, stream, response);
        }
        ReplyBody enveloped = Envelopes.of(invocation.channel()).ok(invocation.cid(), service, output);
        byte[] body = enveloped.bytes();
        String contentType = enveloped.contentType();
        String ofChannel = invocation.channel().rules().contentType();
        int status = response.statusOr(body.length == 0 && contentType.isEmpty() ? 204 : 200);
        return BODILESS.contains(status)
                ? new HttpReply(status, "", response.headers(), EMPTY)
                : new HttpReply(
                        status,
                        response.contentTypeOr(ofChannel.isEmpty() ? contentType : ofChannel),
                        response.headers(),
                        body);
    }

    private static HttpReply streamed(
            Invocation invocation, DeployedService service, StreamedOutput stream, CallResponse response) {
        String ofChannel = invocation.channel().rules().contentType();
        String contentType = response.contentTypeOr(
                ofChannel.isEmpty() ? service.contract().output().contentType() : ofChannel);
        return new HttpReply(response.statusOr(200), contentType, response.headers(), EMPTY, stream);
    }
}
