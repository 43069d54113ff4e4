// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.Objects;
import java.util.Set;

/**
 * Which requests belong to a channel.
 *
 * @param transport what they carry
 * @param urlPath the pattern, for instance {@code /orders/{id}}
 * @param methods the verbs it answers, in upper case; empty for all
 * @param accept the media type it produces, matched against {@code Accept}; empty to match any
 * @param soapAction the {@code SOAPAction}, without quotes; empty to match any
 * @param matchSlash whether a {@code {name}} of the pattern takes slashes too, that is several segments
 */
public record ChannelUrl(
        Transport transport,
        String urlPath,
        Set<String> methods,
        String accept,
        String soapAction,
        boolean matchSlash) {

    public ChannelUrl {
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(urlPath, "urlPath");
        methods = Set.copyOf(methods);
        Objects.requireNonNull(accept, "accept");
        Objects.requireNonNull(soapAction, "soapAction");
    }

    /** Plain HTTP for these verbs, or for all if there are none; parameters take slashes, which is Zato's default. */
    public static ChannelUrl of(String urlPath, String... methods) {
        return new ChannelUrl(Transport.PLAIN_HTTP, urlPath, Set.of(methods), "", "", true);
    }

    /** SOAP by POST, under an action, or under any if it is empty. */
    public static ChannelUrl soap(String urlPath, String soapAction) {
        return new ChannelUrl(Transport.SOAP, urlPath, Set.of("POST"), "", soapAction, true);
    }

    /** The same, producing a media type. */
    public ChannelUrl withAccept(String type) {
        return new ChannelUrl(transport, urlPath, methods, type, soapAction, matchSlash);
    }

    /** The same, its parameters taking slashes or not. */
    public ChannelUrl withMatchSlash(boolean slashes) {
        return new ChannelUrl(transport, urlPath, methods, accept, soapAction, slashes);
    }
}
