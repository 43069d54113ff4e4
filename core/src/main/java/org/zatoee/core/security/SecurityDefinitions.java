// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.role.AdminRole;

/**
 * The security definitions of a cluster, found by what callers show. Where two of one type share what they are found by,
 * the one with the lower id counts. Immutable, thread-safe.
 */
public final class SecurityDefinitions {

    /** None. */
    public static final SecurityDefinitions NONE = new SecurityDefinitions(List.of());

    private final Map<Long, SecurityDefinition> byId = new HashMap<>();
    private final Map<Key, SecurityDefinition> administrators = new HashMap<>();
    private final Map<String, List<ApiKey>> administratorsByHeader = new TreeMap<>();
    private final Map<String, List<Jwt>> administratorsByIssuer = new HashMap<>();
    private final List<TlsChannel> administratorsByCertificate = new ArrayList<>();
    private final Map<String, WsSecurity> administratorsByMessage = new HashMap<>();
    private final Map<String, Jwt> tokensByUsername = new HashMap<>();

    private SecurityDefinitions(Collection<? extends SecurityDefinition> definitions) {
        definitions.stream()
                .sorted(Comparator.comparingLong(SecurityDefinition::id))
                .forEach(this::add);
    }

    /** An index of definitions. */
    public static SecurityDefinitions of(Collection<? extends SecurityDefinition> definitions) {
        return definitions.isEmpty() ? NONE : new SecurityDefinitions(definitions);
    }

    private void add(SecurityDefinition definition) {
        byId.put(definition.id(), definition);
        if (definition instanceof Jwt jwt && jwt.issuer() == null) {
            tokensByUsername.putIfAbsent(jwt.username(), jwt);
        }
        if (definition.adminRole() != AdminRole.NONE) {
            addAdministrator(definition);
        }
    }

    private void addAdministrator(SecurityDefinition definition) {
        if (definition instanceof ApiKey key) {
            administratorsByHeader
                    .computeIfAbsent(key.header().toLowerCase(Locale.ROOT), header -> new ArrayList<>())
                    .add(key);
        } else if (definition instanceof Jwt jwt && jwt.issuer() != null) {
            administratorsByIssuer
                    .computeIfAbsent(jwt.issuer().name(), issuer -> new ArrayList<>())
                    .add(jwt);
        } else if (definition instanceof TlsChannel tls) {
            administratorsByCertificate.add(tls);
        } else if (definition instanceof WsSecurity wss) {
            administratorsByMessage.putIfAbsent(wss.username(), wss);
        } else {
            administrators.putIfAbsent(new Key(definition.getClass(), definition.username()), definition);
        }
    }

    /** One by its id; null when it is not there. */
    public @Nullable SecurityDefinition find(long id) {
        return byId.get(id);
    }

    /** The administrator with HTTP Basic authentication of that name; null when there is none. */
    public @Nullable BasicAuth basicAdministrator(String username) {
        return administrator(BasicAuth.class, username);
    }

    /** The administrator with a technical account of that name; null when there is none. */
    public @Nullable TechnicalAccount technicalAdministrator(String username) {
        return administrator(TechnicalAccount.class, username);
    }

    /** The administrators whose tokens an external issuer gives out. */
    public List<Jwt> externalAdministrators(String issuer) {
        return administratorsByIssuer.getOrDefault(issuer, List.of());
    }

    /** The administrators with an API key, by header in lower case. */
    public Map<String, List<ApiKey>> administratorsByHeader() {
        return administratorsByHeader;
    }

    /** The administrators with a client certificate, by id. */
    public List<TlsChannel> certificateAdministrators() {
        return Collections.unmodifiableList(administratorsByCertificate);
    }

    /** Whether there is an administrator whom only a SOAP message can name. */
    public boolean hasMessageAdministrators() {
        return !administratorsByMessage.isEmpty();
    }

    /** The administrator with WS-Security of that name; null when there is none. */
    public @Nullable WsSecurity messageAdministrator(String username) {
        return administratorsByMessage.get(username);
    }

    /** Whose tokens the cluster gives out itself, by the name of the user; null when there is none. */
    public @Nullable Jwt tokenUser(String username) {
        return tokensByUsername.get(username);
    }

    private <T extends SecurityDefinition> @Nullable T administrator(Class<T> type, String username) {
        SecurityDefinition found = administrators.get(new Key(type, username));
        return found == null ? null : type.cast(found);
    }

    /** What an administrator is found by. */
    private record Key(Class<? extends SecurityDefinition> type, String username) {}
}
