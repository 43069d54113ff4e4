// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.service.SecurityInfo;

/**
 * What makes two requests equal for the cache. A channel that was changed, a service that was deployed again, edited or
 * switched off and on, and another caller have other keys.
 *
 * @param request {@code http-channel-<id>-} and the SHA-256 of verb, path, sorted parameters and body, in groups of eight
 *     (zato-facts, section 2.1)
 * @param channelVersion the configuration version of the channel
 * @param callerId the security definition of the caller; 0 for none
 * @param caller the name of the user: a definition may be for many
 * @param serviceVersion the configuration version at which anything was said of the service last
 * @param answering what answered: a service that is deployed anew is another one
 */
record CacheKey(
        String request, long channelVersion, long callerId, String caller, long serviceVersion, Answering answering) {

    static CacheKey of(Invocation invocation) {
        HttpChannel channel = invocation.channel();
        return new CacheKey(
                "http-channel-" + channel.id() + hash(invocation),
                channel.version(),
                invocation.caller().map(SecurityInfo::id).orElse(0L),
                invocation.caller().map(SecurityInfo::username).orElse(""),
                invocation.config().versionOf(invocation.service().name()),
                Answering.of(invocation.service()));
    }

    private static String hash(Invocation invocation) {
        MessageDigest digest = sha256();
        put(digest, invocation.method());
        put(digest, invocation.call().rawPath());
        Map<String, List<String>> params = new TreeMap<>(invocation.queryParams());
        put(digest, Integer.toString(params.size()));
        params.forEach((name, values) -> {
            put(digest, name);
            put(digest, Integer.toString(values.size()));
            values.forEach(value -> put(digest, value));
        });
        digest.update(invocation.body());
        return grouped(HexFormat.of().formatHex(digest.digest()));
    }

    /** With its length, so that no two sequences of parts look alike. */
    private static void put(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static String grouped(String hex) {
        StringBuilder groups = new StringBuilder(hex.length() * 9 / 8);
        for (int i = 0; i < hex.length(); i += 8) {
            groups.append('-').append(hex, i, i + 8);
        }
        return groups.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
