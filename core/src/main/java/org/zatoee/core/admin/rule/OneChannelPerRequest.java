// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.admin.type.HttpSoapType;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.compile.HttpChannels;
import org.zatoee.core.config.overlap.Overlap;
import org.zatoee.core.config.overlap.UrlShape;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.service.BadRequestException;

/** No two HTTP channels are for the same requests, and none opens what another closes. */
final class OneChannelPerRequest implements ClusterRule {

    private static final String PATH = "url_path";

    @Override
    public void write(@Nullable ConfigObject before, ConfigObject after, Supplier<ConfigObjects> now) {
        if (!isChannel(after)) {
            return;
        }
        String shape = UrlShape.of(after.text(PATH));
        List<ConfigObject> sameShape = now.get().ofType(after.type()).stream()
                .filter(other -> other.id() != after.id())
                .filter(other ->
                        isChannel(other) && UrlShape.of(other.text(PATH)).equals(shape))
                .toList();
        if (!sameShape.isEmpty()) {
            HttpChannel channel = HttpChannels.of(after);
            sameShape.stream().flatMap(other -> sound(other).stream()).forEach(other -> check(channel, other));
        }
    }

    @Override
    public void delete(Collection<ConfigObject> doomed, Supplier<ConfigObjects> now) {
        // Fewer channels are never in each other's way.
    }

    private static boolean isChannel(ConfigObject object) {
        return object.type().equals(HttpSoapType.HTTP_SOAP.key())
                && object.text("connection").equals(HttpSoapType.CHANNEL);
    }

    /** One that is not sound is not in force. */
    private static Optional<HttpChannel> sound(ConfigObject object) {
        try {
            return Optional.of(HttpChannels.of(object));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void check(HttpChannel channel, HttpChannel other) {
        Overlap overlap = Overlap.of(channel, other);
        String path = other.url().urlPath();
        if (overlap == Overlap.SAME) {
            ObjectKey key =
                    new ObjectKey("http-soap.url_path", List.of(channel.url().urlPath()), PATH);
            throw new KeyInUseException(
                    key,
                    "channel '" + other.name() + "' ('" + path
                            + "'): methods, soap_action and http_accept do not tell them apart");
        }
        if (overlap == Overlap.OTHER_SECURITY) {
            throw new BadRequestException(
                    "security_id",
                    "and allowed_ips must be as those of the channel '" + other.name() + "' ('" + path
                            + "'), unless both name different methods, soap_action or http_accept");
        }
    }
}
