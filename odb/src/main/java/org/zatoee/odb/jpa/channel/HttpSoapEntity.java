// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.channel;

import java.util.TreeSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;

@Entity
@Table(name = "http_soap")
class HttpSoapEntity {

    static final String CHANNEL = "channel";
    static final String PLAIN_HTTP = "plain_http";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "cluster_id", updatable = false)
    long clusterId;

    @Column(name = "name")
    String name;

    @Column(name = "connection", updatable = false)
    String connection = CHANNEL;

    @Column(name = "transport", updatable = false)
    String transport = PLAIN_HTTP;

    @Column(name = "is_active")
    boolean active;

    @Column(name = "is_internal")
    boolean internal;

    @Column(name = "url_path")
    String urlPath;

    @Column(name = "method")
    String method;

    @Column(name = "http_accept")
    String httpAccept;

    @Column(name = "data_format")
    String dataFormat;

    @Column(name = "service")
    String service;

    @Version
    @Column(name = "row_version")
    long rowVersion;

    HttpSoapEntity() {}

    static HttpSoapEntity of(long clusterId, HttpChannel channel) {
        HttpSoapEntity entity = new HttpSoapEntity();
        entity.clusterId = clusterId;
        entity.name = channel.name();
        entity.active = channel.active();
        entity.internal = channel.internal();
        entity.urlPath = channel.url().urlPath();
        entity.method = String.join(",", new TreeSet<>(channel.url().methods()));
        entity.httpAccept = channel.url().accept();
        entity.dataFormat = channel.dataFormat().wireName();
        entity.service = serviceName(channel);
        return entity;
    }

    HttpChannel toChannel() {
        String[] methods = method.isEmpty() ? new String[0] : method.split(",", -1);
        ChannelUrl url = ChannelUrl.of(urlPath, methods).withAccept(httpAccept);
        return HttpChannel.of(name, url, DataFormat.ofWireName(dataFormat), service)
                .withActive(active)
                .stored(id, 0);
    }

    /** Only channels with a service of their own are kept: the others are the platform's. */
    private static String serviceName(HttpChannel channel) {
        if (channel.service() instanceof ServiceTarget.Named named) {
            return named.name();
        }
        throw new IllegalArgumentException("channel '" + channel.name() + "' leads to no one service");
    }
}
