// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.security.Jwt.ExternalIssuer;
import org.zatoee.core.security.role.AdminRole;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityDefinitionsTest {

    private static final PasswordHash HASH = new PasswordHash("$argon2id$secret");

    @Test
    void findsAdministratorsByWhatTheyShow() {
        BasicAuth basic = new BasicAuth(admin(1), "pubapi", "Zato", HASH);
        TechnicalAccount technical = new TechnicalAccount(admin(2), HASH);
        ApiKey key = new ApiKey(admin(3), "X-Admin-Key", HASH);
        SecurityDefinitions definitions = SecurityDefinitions.of(List.of(basic, technical, key));

        assertThat(definitions.find(2)).isSameAs(technical);
        assertThat(definitions.basicAdministrator("pubapi")).isSameAs(basic);
        assertThat(definitions.technicalAdministrator("def2")).isSameAs(technical);
        assertThat(definitions.administratorsByHeader()).containsOnlyKeys("x-admin-key");
        assertThat(definitions.basicAdministrator("soap")).isNull();
    }

    @Test
    void findsNoAdministratorWithoutARole() {
        SecurityDefinitions definitions =
                SecurityDefinitions.of(List.of(new BasicAuth(SecurityBasics.of(1, 1, "def1"), "client", "Zato", HASH)));

        assertThat(definitions.basicAdministrator("client")).isNull();
        assertThat(definitions.find(1)).isNotNull();
    }

    @Test
    void givesTheLowerIdWhereTwoShareAName() {
        BasicAuth first = new BasicAuth(admin(1), "pubapi", "Zato", HASH);
        BasicAuth second = new BasicAuth(admin(2), "pubapi", "Zato", HASH);

        assertThat(SecurityDefinitions.of(List.of(second, first)).basicAdministrator("pubapi"))
                .isSameAs(first);
    }

    @Test
    void keepsExternalIssuersApartFromTheClustersOwnTokens() {
        Jwt own = new Jwt(admin(1), "anna", HASH, Duration.ofHours(1), null);
        Jwt any = new Jwt(
                admin(2), "", HASH, Duration.ofHours(1), new ExternalIssuer("https://id.example", "zato", "", "sub"));
        SecurityDefinitions definitions = SecurityDefinitions.of(List.of(own, any));

        assertThat(definitions.tokenUser("anna")).isSameAs(own);
        assertThat(definitions.externalAdministrators("https://id.example")).containsExactly(any);
        assertThat(definitions.externalAdministrators("https://other.example")).isEmpty();
    }

    @Test
    void printsNoHash() {
        List<SecurityDefinition> all = List.of(
                new BasicAuth(admin(1), "a", "b", HASH),
                new ApiKey(admin(2), "X-A", HASH),
                new TechnicalAccount(admin(3), HASH),
                new Jwt(admin(4), "a", HASH, Duration.ZERO, null),
                new WsSecurity(admin(5), "a", HASH, true, true, Duration.ZERO, Duration.ZERO));

        assertThat(all).allSatisfy(one -> assertThat(one.toString()).doesNotContain("secret"));
    }

    @Test
    void asksForAUserOfItsRealmWithNothingThatAHeaderCannotHold() {
        assertThat(new BasicAuth(admin(1), "a", "My \"own\"\r\nX: realm", HASH).challenge())
                .contains("Basic realm=\"My \\\"own\\\"X: realm\"");
    }

    private static SecurityBasics admin(long id) {
        return SecurityBasics.of(id, 1, "def" + id).with(AdminRole.ADMINISTRATOR);
    }
}
