// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.Map;
import java.util.function.BiConsumer;

import org.zatoee.core.config.compile.Words;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.DerivedField;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.ObjectType.UniqueKey;
import org.zatoee.core.object.field.Field;

/**
 * HTTP channels and outgoing HTTP connections, plain and SOAP, all in one type as upstream has them (zato-facts,
 * sections 2.1 and 3).
 */
public final class HttpSoapType {

    public static final String CHANNEL = "channel";
    public static final String OUTGOING = "outgoing";

    private static final long MAX_BODY = Integer.MAX_VALUE - 16L;

    public static final ObjectType HTTP_SOAP = ObjectType.of(
                    "http-soap",
                    "zato.http-soap",
                    "HTTP connection",
                    Field.choice("connection", CHANNEL, OUTGOING).settled(),
                    Field.choice("transport", "plain_http", "soap").settled(),
                    Field.flag("is_active"),
                    Field.flag("is_internal").otherwise(false),
                    Field.text("url_path", 2048).keeping(Rules.NO_CONTROL_CHARACTERS),
                    Field.service("service").optional(),
                    Field.reference("security_id", "security_name", SecurityTypes.keys())
                            .optional(),
                    Field.text("method", 100).optional().keeping(Rules.METHODS_LIST),
                    Field.text("soap_action", 1024).optional().keeping(Rules.NO_CONTROL_CHARACTERS),
                    Field.choice("soap_version", "1.1", "1.2").optional(),
                    Field.choice("data_format", "json", "xml", "csv", "form-data", "fixed-width")
                            .optional(),
                    Field.text("host", 2048).optional().keeping(Rules.address("http", "https")))
            .with(
                    Field.text("http_accept", 255).optional().keeping(Rules.NO_CONTROL_CHARACTERS),
                    Field.text("content_type", 255).optional().keeping(Rules.NO_CONTROL_CHARACTERS),
                    Field.choice("content_encoding", "gzip").optional(),
                    Field.flag("match_slash").otherwise(true),
                    Field.flag("merge_url_params_req").otherwise(true),
                    Field.choice("url_params_pri", "qs-over-path", "path-over-qs")
                            .otherwise("qs-over-path"),
                    Field.choice("params_pri", "channel-params-over-msg", "msg-over-channel-params")
                            .otherwise("channel-params-over-msg"),
                    Field.choice("ping_method", "HEAD", "GET", "OPTIONS", "POST")
                            .otherwise("HEAD"),
                    Field.number("pool_size", 1, 10_000).otherwise(20L),
                    Field.choice("serialization_type", "string", "suds").optional(),
                    Field.number("timeout", 0, 3600).optional(),
                    Field.number("cache_expiry", 0, 31_536_000).optional())
            .with(
                    Field.number("max_request_size", 0, MAX_BODY).optional(),
                    Field.text("allowed_ips").optional().keeping(SecurityRules.ADDRESSES),
                    Field.text("cors_allow_origin").optional().keeping(Rules.NO_CONTROL_CHARACTERS),
                    Field.text("cors_allow_headers").optional().keeping(Rules.NO_CONTROL_CHARACTERS),
                    Field.flag("cors_allow_credentials").otherwise(false),
                    Field.number("cors_max_age", 0, 86_400).optional(),
                    Field.flag("is_rate_limit_active").otherwise(false),
                    Field.choice("rate_limit_type", "APPROXIMATE", "EXACT").otherwise("APPROXIMATE"),
                    Field.text("rate_limit_def", 65536).optional().keeping(SecurityRules.RATE_LIMITS))
            .unique(
                    UniqueKey.of("http-soap.name", Field.NAME, "connection", "transport"),
                    UniqueKey.of("http-soap.url_path", "url_path", "soap_action", "method", "http_accept")
                            .when("connection", CHANNEL))
            .keeping(HttpSoapType::check)
            .showing("sec_type", HttpSoapType::securityType);

    private HttpSoapType() {}

    private static Object securityType(ConfigObject object, DerivedField.Known known) {
        return known.object(object.number("security_id", 0))
                .map(SecurityTypes::wireName)
                .orElse("");
    }

    private static void check(Map<String, Object> values, BiConsumer<String, String> violation) {
        if (CHANNEL.equals(values.get("connection"))) {
            checkChannel(values, violation);
        } else if (OUTGOING.equals(values.get("connection"))) {
            checkOutgoing(values, violation);
        }
        if (Boolean.TRUE.equals(values.get("is_internal"))) {
            violation.accept("is_internal", "must be false: the platform's own are not created by anyone");
        }
        SecurityRules.limitsAreThere(values, violation);
    }

    private static void checkOutgoing(Map<String, Object> values, BiConsumer<String, String> violation) {
        if (!values.containsKey("host")) {
            violation.accept("host", "is required for an outgoing connection");
        }
        // Otherwise it could go on with the address: a port, a user, another host.
        if (values.get("url_path") instanceof String path && !path.startsWith("/")) {
            violation.accept("url_path", "must start with a slash");
        }
    }

    private static void checkChannel(Map<String, Object> values, BiConsumer<String, String> violation) {
        if (!values.containsKey("service")) {
            violation.accept("service", "is required for a channel");
        }
        if (values.get("url_path") instanceof String path) {
            ChannelRules.urlPath(path).ifPresent(message -> violation.accept("url_path", message));
        }
        if (Boolean.TRUE.equals(values.get("cors_allow_credentials"))
                && values.get("cors_allow_origin") instanceof String origins
                && Words.of(origins).contains("*")) {
            violation.accept("cors_allow_origin", "must name the origins, not *, while cors_allow_credentials is true");
        }
        if ("1.2".equals(values.get("soap_version"))) {
            violation.accept("soap_version", "must be 1.1 for a channel");
        }
    }
}
