// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.type.ChannelTypes;
import org.zatoee.core.admin.type.HttpSoapType;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.ServiceContext;

/** Lists the channels of a kind that lead to a service. */
final class ServiceChannels {

    /** The kinds, as on the wire. */
    static final Field CHANNEL_TYPE = Field.choice("channel_type", "plain_http", "soap", "amqp", "jms-wmq", "zmq");

    private final ServiceCatalog catalog;
    private final CurrentObjects objects;

    ServiceChannels(ServiceCatalog catalog, CurrentObjects objects) {
        this.catalog = catalog;
        this.objects = objects;
    }

    Object list(Inputs input, ServiceContext zato) {
        String service = catalog.require(input.number("id")).name();
        return channels(input.text("channel_type")).stream()
                .filter(channel -> channel.text("service").equals(service))
                .map(ServiceChannels::view)
                .toList();
    }

    private List<ConfigObject> channels(String kind) {
        return switch (kind) {
            case "amqp" -> objects.get().ofType(ChannelTypes.AMQP.key());
            case "jms-wmq" -> objects.get().ofType(ChannelTypes.JMS_WMQ.key());
            case "zmq" -> objects.get().ofType(ChannelTypes.ZMQ.key());
            default ->
                objects.get().ofType(HttpSoapType.HTTP_SOAP.key()).stream()
                        .filter(object -> object.text("connection").equals(HttpSoapType.CHANNEL))
                        .filter(object -> object.text("transport").equals(kind))
                        .toList();
        };
    }

    private static Map<String, Object> view(ConfigObject channel) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", channel.id());
        view.put(Field.NAME, channel.name());
        return view;
    }
}
