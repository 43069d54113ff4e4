// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.security.BasicAuth;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose word is taken for where a caller is. */
class ProxiesTest extends SecurityTestCase {

    @Test
    void takesTheAddressOfACallerFromATrustedProxyOnly() {
        define(new BasicAuth(basics(1).with(IpRanges.of(Set.of("192.0.2.7"))), "anna", "a", SECRET));
        mountSecured(1);
        String credentials = basic("anna", "secret");

        assertThat(send(FakeCall.get("/who")
                                .from("127.0.0.1")
                                .withHeader("X-Forwarded-For", "192.0.2.7")
                                .withHeader("Authorization", credentials))
                        .status())
                .isEqualTo(200);
        error(
                send(FakeCall.get("/who")
                        .from("203.0.113.9")
                        .withHeader("X-Forwarded-For", "192.0.2.7")
                        .withHeader("Authorization", credentials)),
                403);
    }

    @Test
    void doesNotForgetAFailedLogInForAnAddressThatIsMadeUp() {
        define(new BasicAuth(basics(1), "anna", "Shop", SECRET));
        mountSecured(1);
        for (int i = 0; i < 5; i++) {
            error(
                    send(FakeCall.get("/who")
                            .from("203.0.113.9")
                            .withHeader("X-Forwarded-For", "192.0.2." + i)
                            .withHeader("Authorization", basic("anna", "guess" + i))),
                    401);
        }

        error(
                send(FakeCall.get("/who")
                        .from("203.0.113.9")
                        .withHeader("X-Forwarded-For", "192.0.2.77")
                        .withHeader("Authorization", basic("anna", "secret"))),
                429);
    }
}
