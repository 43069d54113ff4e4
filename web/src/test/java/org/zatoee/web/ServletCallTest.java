// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.lang.reflect.Proxy;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServletCallTest {

    @Test
    void leavesThePathAsItWasSent() {
        assertThat(ServletCall.of(request(Map.of("getRequestURI", "/a/%2e%2e/b;c")))
                        .rawPath())
                .isEqualTo("/a/%2e%2e/b;c");
    }

    @Test
    void remembersWhatARejectedRequestAskedFor() {
        HttpServletRequest request =
                request(Map.of("getRequestURI", "/zato/rejected", RequestDispatcher.ERROR_REQUEST_URI, "/%c3%28"));

        assertThat(ServletCall.ofRejected(request).rawPath()).isEqualTo("/%c3%28");
    }

    @Test
    void takesARequestThatWasNotRejectedAsItIs() {
        assertThat(ServletCall.ofRejected(request(Map.of("getRequestURI", "/zato/rejected")))
                        .rawPath())
                .isEqualTo("/zato/rejected");
    }

    @Test
    void knowsWhereTheCallerIsAndWhatItShowed() {
        X509Certificate[] chain = {new ShownCertificate(), new ShownCertificate()};
        HttpServletRequest request = request(Map.of(
                "getRequestURI", "/",
                "getRemoteAddr", "192.0.2.7",
                "getScheme", "https",
                "getHeaders", Collections.enumeration(List.of("a", "b")),
                "jakarta.servlet.request.X509Certificate", chain));

        ServletCall call = ServletCall.of(request);

        assertThat(call.remoteAddress()).isEqualTo("192.0.2.7");
        assertThat(call.scheme()).isEqualTo("https");
        assertThat(call.headers("Accept")).containsExactly("a", "b");
        assertThat(call.clientCertificate()).containsSame(chain[0]);
        assertThat(ServletCall.of(request(Map.of("getRequestURI", "/"))).clientCertificate())
                .isEmpty();
    }

    /** A request that knows what the map says: results of methods, and attributes. */
    private static HttpServletRequest request(Map<String, Object> known) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ServletCallTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> known.get(String.valueOf(arguments[0]));
                    default -> known.get(method.getName());
                });
    }
}
