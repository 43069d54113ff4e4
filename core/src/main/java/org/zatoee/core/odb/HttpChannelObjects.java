// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.odb;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.DuplicateChannelException;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.HttpChannelRepository;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.name.NameRule;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.core.object.Secrets;

/** Plain HTTP channels as configuration objects. Thread-safe. */
final class HttpChannelObjects implements HttpChannelRepository {

    private static final String TYPE = "http-soap";
    private static final String CHANNEL = "channel";
    private static final String PLAIN_HTTP = "plain_http";

    private final Odb odb;

    HttpChannelObjects(Odb odb) {
        this.odb = odb;
    }

    @Override
    public List<HttpChannel> findAll(long clusterId) {
        return odb.configObjects().changesSince(clusterId, 0).changed().stream()
                .filter(object -> object.type().equals(TYPE)
                        && object.text("connection").equals(CHANNEL)
                        && object.text("transport").equals(PLAIN_HTTP))
                .map(HttpChannelObjects::channel)
                .sorted(Comparator.comparing(HttpChannel::name))
                .toList();
    }

    @Override
    public Optional<HttpChannel> findByName(long clusterId, String name) {
        return odb.configObjects().findByKey(clusterId, key(name)).map(HttpChannelObjects::channel);
    }

    @Override
    public HttpChannel create(long clusterId, HttpChannel channel) {
        NameRule.check("name", channel.name());
        if (channel.internal()) {
            throw new IllegalArgumentException("the platform's own channels are not kept: " + channel.name());
        }
        ObjectDocument document = document(channel);
        return odb.inTransaction(() -> {
            long version = odb.clusters().bumpConfigVersion(clusterId);
            try {
                return channel(odb.configObjects().insert(clusterId, document, version));
            } catch (KeyInUseException e) {
                throw new DuplicateChannelException(channel.name());
            }
        });
    }

    private static ObjectKey key(String name) {
        return new ObjectKey(TYPE + ".name", List.of(name, CHANNEL, PLAIN_HTTP), "name");
    }

    private static ObjectDocument document(HttpChannel channel) {
        Map<String, Object> values = new HashMap<>();
        values.put("connection", CHANNEL);
        values.put("transport", PLAIN_HTTP);
        values.put("is_active", channel.active());
        values.put("is_internal", false);
        values.put("url_path", channel.url().urlPath());
        values.put("method", String.join(",", new TreeSet<>(channel.url().methods())));
        values.put("http_accept", channel.url().accept());
        values.put("data_format", channel.dataFormat().wireName());
        values.put("service", serviceName(channel));
        values.values().removeIf(""::equals);
        return new ObjectDocument(TYPE, channel.name(), values, Secrets.NONE, List.of(key(channel.name())), List.of());
    }

    /** Only channels with a service of their own are kept: the others are the platform's. */
    private static String serviceName(HttpChannel channel) {
        if (channel.service() instanceof ServiceTarget.Named named) {
            return named.name();
        }
        throw new IllegalArgumentException("channel '" + channel.name() + "' leads to no one service");
    }

    private static HttpChannel channel(ConfigObject object) {
        String method = object.text("method");
        String[] methods = method.isEmpty() ? new String[0] : method.split(",", -1);
        ChannelUrl url = ChannelUrl.of(object.text("url_path"), methods).withAccept(object.text("http_accept"));
        return HttpChannel.of(
                        object.name(), url, DataFormat.ofWireName(object.text("data_format")), object.text("service"))
                .withActive(object.flag("is_active"))
                .stored(object.id(), 0);
    }
}
