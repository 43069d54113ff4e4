// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.List;
import java.util.Map;

import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;

/**
 * Security definitions (zato-facts, section 4). A name is one definition's only, whatever its type; so is a user name
 * among those of one type, because callers are found by it.
 */
public final class SecurityTypes {

    private static final String NAMES = "security.name";

    /** The fields that every definition has, as extensions. */
    private static final Field[] COMMON = {
        Field.choice("admin_role", "none", "viewer", "operator", "administrator")
                .otherwise("none"),
        Field.text("allowed_ips").optional().keeping(SecurityRules.ADDRESSES),
        Field.flag("is_rate_limit_active").otherwise(false),
        Field.choice("rate_limit_type", "APPROXIMATE", "EXACT").otherwise("APPROXIMATE"),
        Field.text("rate_limit_def", 65536).optional().keeping(SecurityRules.RATE_LIMITS)
    };

    public static final ObjectType BASIC_AUTH = type(
            "basic-auth",
            "HTTP Basic Auth definition",
            "username",
            Field.flag("is_active"),
            Field.text("username", 255).keeping(SecurityRules.BASIC_USERNAME),
            Field.text("realm", 255).keeping(SecurityRules.REALM),
            Field.verifiedSecret("password"));

    public static final ObjectType API_KEY = type(
                    "apikey",
                    "API key",
                    Field.NAME,
                    Field.flag("is_active"),
                    Field.text("header", 128).otherwise("X-API-Key").keeping(Rules.HEADER_NAME),
                    Field.verifiedKey("password"))
            // What 2.0 and 3.0 call the user name of an API key is the name of its header.
            .withAlias("username", "header")
            .showing("username", (object, known) -> username(object));

    public static final ObjectType JWT = type(
                    "jwt",
                    "JWT definition",
                    "username",
                    Field.flag("is_active"),
                    Field.text("username", 255),
                    Field.number("ttl", 1, 31_536_000).otherwise(3600L),
                    Field.text("issuer", 1024).optional(),
                    Field.text("audience", 1024).optional(),
                    Field.text("username_claim", 255).otherwise("sub"),
                    Field.text("jwks", 65536).optional().keeping(SecurityRules.PUBLIC_KEYS),
                    Field.verifiedSecret("password"))
            .keeping(SecurityRules::ofTokens);

    public static final ObjectType WSS = type(
            "wss",
            "WS-Security definition",
            "username",
            Field.flag("is_active"),
            Field.text("username", 255),
            Field.choice("password_type", "clear_text"),
            Field.flag("reject_empty_nonce_creat"),
            Field.flag("reject_stale_tokens"),
            Field.number("reject_expiry_limit", 0, 86_400),
            Field.number("nonce_freshness_time", 0, 86_400),
            Field.verifiedSecret("password"));

    public static final ObjectType TECHNICAL_ACCOUNT = type(
            "tech-account", "technical account", Field.NAME, Field.flag("is_active"), Field.verifiedSecret("password"));

    public static final ObjectType TLS_CHANNEL = type(
            "tls.channel",
            "TLS channel security definition",
            Field.NAME,
            Field.flag("is_active"),
            Field.text("value").keeping(SecurityRules.CERTIFICATE));

    /** What the API calls the types (zato-facts, section 4: {@code sec_type}), by their keys. */
    private static final Map<String, String> WIRE_NAMES = Map.of(
            BASIC_AUTH.key(), "basic_auth",
            API_KEY.key(), "apikey",
            JWT.key(), "jwt",
            WSS.key(), "wss",
            TECHNICAL_ACCOUNT.key(), "tech_acc",
            TLS_CHANNEL.key(), "tls_channel_sec");

    private SecurityTypes() {}

    /** What the API calls the type of a definition; empty for what is no definition. */
    public static String wireName(ConfigObject definition) {
        return WIRE_NAMES.getOrDefault(definition.type(), "");
    }

    /** By what name the callers of a definition show who they are; empty for those that show none. */
    public static String username(ConfigObject definition) {
        return definition.text(definition.type().equals(API_KEY.key()) ? "header" : "username");
    }

    /** All of them. */
    public static List<ObjectType> all() {
        return List.of(BASIC_AUTH, API_KEY, JWT, WSS, TECHNICAL_ACCOUNT, TLS_CHANNEL);
    }

    /** The keys of all of them: what a channel's {@code security_id} may lead to. */
    public static String[] keys() {
        return all().stream().map(ObjectType::key).toArray(String[]::new);
    }

    private static ObjectType type(String noun, String label, String identity, Field... fields) {
        String key = "security." + noun;
        return ObjectType.of(key, "zato." + key, label, fields)
                .with(COMMON)
                .unique(
                        ObjectType.UniqueKey.of(NAMES, Field.NAME),
                        ObjectType.UniqueKey.of(key + "." + identity, identity))
                .keeping(SecurityRules::limitsAreThere)
                .showing("sec_type", (object, known) -> wireName(object));
    }
}
