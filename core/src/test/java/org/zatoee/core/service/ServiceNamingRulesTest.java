// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.service.archive.ArchiveContent;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.service.archive.ServiceClassLoader;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.NameOf;
import org.zatoee.service.ServiceName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ServiceNamingRulesTest {

    static class GetCustomer {}

    static class HTTPServerCheck {}

    static class Order2Xml {}

    static class Convert_Currency {}

    @ServiceName("crm.customer.get")
    static class Named {}

    @ServiceName("Crm_1.get-Customer.2")
    static class NamedWithEverythingAllowed {}

    @ServiceName("")
    static class NamedNothing {}

    @ServiceName("a..b")
    static class NamedWithAGap {}

    @ServiceName(".a")
    static class NamedWithALeadingDot {}

    @ServiceName("a b")
    static class NamedWithASpace {}

    @ServiceName("a/b")
    static class NamedWithASlash {}

    @ServiceName("crm.z\u0142oty")
    static class NamedWithOtherLetters {}

    @ServiceName("zato.ping")
    static class NamedLikeThePlatform {}

    @ServiceName("my.ZATO-things")
    static class NamedLikeThePlatformInCapitals {}

    static Stream<Arguments> derived() {
        return Stream.of(
                arguments(GetCustomer.class, "get-customer"),
                arguments(HTTPServerCheck.class, "http-server-check"),
                arguments(Order2Xml.class, "order2-xml"),
                arguments(Convert_Currency.class, "convert_currency"));
    }

    @ParameterizedTest
    @MethodSource("derived")
    void derivesTheNameFromPackageAndClass(Class<?> type, String name) {
        assertThat(NameOf.service(type)).isEqualTo("org.zatoee.core.service.service-naming-rules-test-" + name);
    }

    @Test
    void derivesTheNameOfAClassWithoutAPackage() throws Exception {
        ClassLoader loader = new ServiceClassLoader(
                ArchiveContent.of(
                        "a.jar", JarOf.sources("public class GetIt {}", "package a.b_c; public class GetIt {}")),
                ConstraintApi.NONE);

        assertThat(ServiceNames.of(loader.loadClass("GetIt"))).isEqualTo("get-it");
        assertThat(ServiceNames.of(loader.loadClass("a.b_c.GetIt"))).isEqualTo("a.b-c.get-it");
    }

    @Test
    void takesTheNameThatIsGiven() {
        assertThat(ServiceNames.of(Named.class)).isEqualTo("crm.customer.get");
        assertThat(ServiceNames.of(NamedWithEverythingAllowed.class)).isEqualTo("Crm_1.get-Customer.2");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NamedNothing.class,
                NamedWithAGap.class,
                NamedWithALeadingDot.class,
                NamedWithASpace.class,
                NamedWithASlash.class,
                NamedWithOtherLetters.class
            })
    void refusesABadName(Class<?> type) {
        assertThatThrownBy(() -> ServiceNames.of(type))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining(type.getName())
                .hasMessageContaining("bad name");
    }

    @ParameterizedTest
    @ValueSource(classes = {NamedLikeThePlatform.class, NamedLikeThePlatformInCapitals.class, GetCustomer.class})
    void keepsZatoToThePlatformInAnyCase(Class<?> type) {
        // GetCustomer too: here its package has the word in it.
        assertThatThrownBy(() -> ServiceNames.of(type))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining("reserved")
                .hasMessageContaining("@ServiceName");
    }
}
