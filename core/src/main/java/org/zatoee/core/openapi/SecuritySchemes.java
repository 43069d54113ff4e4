// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.TechnicalAccount;
import org.zatoee.core.security.TlsChannel;

/**
 * The security schemes that operations refer to. WS-Security is part of SOAP messages, and cannot be told in OpenAPI. Used
 * for one document.
 */
final class SecuritySchemes {

    private static final String ADMIN = "zato-admin";

    private final SecurityDefinitions definitions;
    private final Map<String, Scheme> used = new TreeMap<>();

    SecuritySchemes(SecurityDefinitions definitions) {
        this.definitions = definitions;
    }

    /** Writes what an operation asks of its callers: of several schemes all are asked for. */
    void writeRequirement(JsonGenerator json, ChannelSecurity security) throws IOException {
        Map<String, Scheme> schemes =
                switch (security.kind()) {
                    case NONE -> Map.of();
                    case ANY_ADMIN -> Map.of(ADMIN, Scheme.http("basic", ""));
                    case DEFINITION -> schemesOf(definitions.find(security.definitionId()));
                };
        used.putAll(schemes);
        json.writeArrayFieldStart("security");
        if (!schemes.isEmpty()) {
            json.writeStartObject();
            for (String name : schemes.keySet()) {
                json.writeArrayFieldStart(name);
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Map<String, Scheme> schemesOf(@Nullable SecurityDefinition definition) {
        if (definition == null) {
            return Map.of();
        }
        String name = definition.name().replaceAll("[^A-Za-z0-9._-]", "_") + "-" + definition.id();
        if (definition instanceof BasicAuth) {
            return Map.of(name, Scheme.http("basic", definition.name()));
        }
        if (definition instanceof Jwt) {
            return Map.of(name, Scheme.http("bearer", definition.name()));
        }
        if (definition instanceof ApiKey key) {
            return Map.of(name, Scheme.header(key.header(), definition.name()));
        }
        if (definition instanceof TechnicalAccount) {
            return new TreeMap<>(Map.of(
                    name + "-user", Scheme.header("X-Zato-User", definition.name()),
                    name + "-password", Scheme.header("X-Zato-Password", definition.name())));
        }
        return definition instanceof TlsChannel
                ? Map.of(name, new Scheme("mutualTLS", Map.of(), definition.name()))
                : Map.of();
    }

    /** Writes the schemes that were referred to. */
    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("securitySchemes");
        for (Map.Entry<String, Scheme> scheme : used.entrySet()) {
            json.writeFieldName(scheme.getKey());
            scheme.getValue().write(json);
        }
        json.writeEndObject();
    }

    private record Scheme(String type, Map<String, String> fields, String description) {

        static Scheme http(String scheme, String description) {
            return new Scheme("http", Map.of("scheme", scheme), description);
        }

        static Scheme header(String header, String description) {
            return new Scheme("apiKey", new TreeMap<>(Map.of("in", "header", "name", header)), description);
        }

        void write(JsonGenerator json) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", type);
            for (Map.Entry<String, String> field : fields.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            if (!description.isEmpty()) {
                json.writeStringField("description", description);
            }
            json.writeEndObject();
        }
    }
}
