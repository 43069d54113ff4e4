// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.MediaTypes;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Refuses bodies of another type or charset than the channel reads. One that does not say its type is taken as the channel's. */
public final class ContentTypeStep implements Step {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String XML = "text/xml";

    private final Step next;

    public ContentTypeStep(Step next) {
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        String given = invocation.call().header("Content-Type");
        String expected = expected(invocation.channel());
        if (given != null && (invocation.body().length > 0 || invocation.stream() != null)) {
            if (!isTaken(given, expected, invocation)) {
                throw new ServiceException(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE, "This channel takes bodies of type " + expected);
            }
            if (invocation.stream() == null && (!expected.isEmpty() || MediaTypes.isSameKind(given, FORM))) {
                BodyCharset.check(given, invocation.body(), MediaTypes.isSameKind(expected, XML));
            }
        }
        return next.apply(invocation);
    }

    /** The type of bodies a channel reads; empty for any. */
    private static String expected(HttpChannel channel) {
        if (channel.url().transport() == Transport.SOAP) {
            return "text/xml";
        }
        return channel.dataFormat() == DataFormat.RAW
                ? ""
                : channel.dataFormat().requestType();
    }

    private static boolean isTaken(String given, String expected, Invocation invocation) {
        return expected.isEmpty()
                || given.isBlank()
                || MediaTypes.isSameKind(given, expected)
                || (MediaTypes.isSameKind(given, FORM)
                        && isNoBrowser(invocation.call().header("Origin")));
    }

    /**
     * Command-line clients call everything a form unless they are told otherwise, and Zato never looked. Browsers mean it,
     * and name their origin; from them it could be a form of another site that acts for the user.
     */
    private static boolean isNoBrowser(@Nullable String origin) {
        return origin == null;
    }
}
