// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.CorsRules;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ParamRules;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.config.PlatformChannels;
import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.object.ConfigObject;

/** HTTP channels out of objects of the type {@code http-soap}. */
public final class HttpChannels {

    private HttpChannels() {}

    /**
     * The channel an object describes.
     *
     * @throws RuntimeException if it is not sound, with a message for the administrator
     */
    public static HttpChannel of(ConfigObject object) {
        PlatformChannels.checkUserPath(object.text("url_path"));
        return new HttpChannel(
                object.id(),
                object.version(),
                object.name(),
                object.flag("is_active"),
                false,
                url(object),
                DataFormat.ofWireName(object.text("data_format")),
                new ServiceTarget.Named(object.text("service")),
                security(object),
                rules(object));
    }

    private static ChannelUrl url(ConfigObject object) {
        Transport transport = Transport.ofWireName(object.text("transport"));
        Set<String> methods = new TreeSet<>(Words.of(object.text("method").toUpperCase(Locale.ROOT)));
        return new ChannelUrl(
                transport,
                object.text("url_path"),
                transport == Transport.SOAP ? Set.of("POST") : methods,
                object.text("http_accept"),
                object.text("soap_action"),
                object.value("match_slash") == null || object.flag("match_slash"));
    }

    private static ChannelSecurity security(ConfigObject object) {
        long definition = object.number("security_id", 0);
        ChannelSecurity security = definition == 0 ? ChannelSecurity.NONE : ChannelSecurity.definition(definition);
        return security.from(IpRanges.of(Words.of(object.text("allowed_ips"))));
    }

    private static ChannelRules rules(ConfigObject object) {
        return ChannelRules.builder()
                .params(params(object))
                .maxBodyBytes(object.number("max_request_size", 0))
                .timeout(Duration.ofSeconds(object.number("timeout", 0)))
                .cacheExpiry(Duration.ofSeconds(object.number("cache_expiry", 0)))
                .cors(cors(object))
                .contentType(object.text("content_type"))
                .gzip(object.text("content_encoding").equals("gzip"))
                .rateLimits(Limits.of(object))
                .build();
    }

    private static ParamRules params(ConfigObject object) {
        String url = object.text("url_params_pri");
        String message = object.text("params_pri");
        return new ParamRules(
                object.value("merge_url_params_req") == null || object.flag("merge_url_params_req"),
                url.isEmpty() ? ParamRules.DEFAULT.urlPriority() : ParamRules.UrlPriority.ofWireName(url),
                message.isEmpty()
                        ? ParamRules.DEFAULT.messagePriority()
                        : ParamRules.MessagePriority.ofWireName(message));
    }

    private static CorsRules cors(ConfigObject object) {
        Set<String> origins = Set.copyOf(Words.of(object.text("cors_allow_origin")));
        return origins.isEmpty()
                ? CorsRules.OFF
                : new CorsRules(
                        origins,
                        Set.of(),
                        Set.copyOf(Words.of(object.text("cors_allow_headers").toLowerCase(Locale.ROOT))),
                        Set.of(),
                        object.flag("cors_allow_credentials"),
                        Duration.ofSeconds(object.number("cors_max_age", 0)));
    }
}
