// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.service.PingService;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceClassLoaderTest {

    private final ServiceClassLoader loader = loaderOf("a.jar", "first");

    private static ServiceClassLoader loaderOf(String name, String text) {
        Map<String, byte[]> files = new LinkedHashMap<>(JarOf.compile(
                "package com.acme; public class Thing {}",
                "package com.fasterxml.jackson.core; public class JsonFactory {}",
                "package org.zatoee.core.service; public class PingService {}",
                "package org.zatoee.service; public class Cid {}"));
        files.put("com/acme/text.txt", text.getBytes(StandardCharsets.UTF_8));
        files.put("a b#c?d.txt", "odd".getBytes(StandardCharsets.UTF_8));
        return new ServiceClassLoader(ArchiveContent.of(name, JarOf.files(files)), ConstraintApi.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.core.JsonParser",
                "org.zatoee.core.service.assembly.ServiceFactory",
                "org.zatoee.core.server.ZatoServer",
                "org.jboss.logging.Logger",
                "org.junit.jupiter.api.Test",
                "com.acme.Unknown",
                "org.zatoee.service.Unknown"
            })
    void seesNothingOfTheServer(String className) {
        assertThatThrownBy(() -> loader.loadClass(className)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.List",
                "java.sql.Connection",
                "java.net.http.HttpClient",
                "javax.xml.parsers.DocumentBuilder",
                "org.zatoee.service.Service",
                "org.zatoee.service.test.TestContext"
            })
    void seesTheJdkAndTheServiceApi(String className) throws Exception {
        assertThat(loader.loadClass(className).getName()).isEqualTo(className);
    }

    @Test
    void sharesTheServiceApiEvenIfTheArchiveBringsItAlong() throws Exception {
        assertThat(loader.loadClass("org.zatoee.service.Service")).isSameAs(Service.class);
        assertThat(loader.loadClass("org.zatoee.service.Cid")).isSameAs(org.zatoee.service.Cid.class);
    }

    @Test
    void prefersTheArchivesOwnVersionOfALibrary() throws Exception {
        assertThat(loader.loadClass("com.fasterxml.jackson.core.JsonFactory").getClassLoader())
                .isSameAs(loader);
        assertThat(loader.loadClass("org.zatoee.core.service.PingService")).isNotSameAs(PingService.class);
    }

    @Test
    void isolatesArchivesFromEachOther() throws Exception {
        assertThat(loaderOf("b.jar", "second").loadClass("com.acme.Thing"))
                .isNotSameAs(loader.loadClass("com.acme.Thing"));
    }

    @Test
    void readsTheResourcesOfItsArchive() throws Exception {
        assertThat(text(loader.loadClass("com.acme.Thing").getResourceAsStream("text.txt")))
                .isEqualTo("first");
        assertThat(text(loader.getResourceAsStream("a b#c?d.txt"))).isEqualTo("odd");
        assertThat(Collections.list(loader.getResources("com/acme/text.txt"))).hasSize(1);
        URL url = loader.getResource("com/acme/text.txt");
        assertThat(text(url.openStream())).isEqualTo("first");
        assertThat(text(url.openStream())).isEqualTo("first");
    }

    @Test
    void hasNoResourcesOfTheServer() throws Exception {
        assertThat(loader.getResource("org/zatoee/core/service/ServiceFactory.class"))
                .isNull();
        assertThat(loader.getResource("unknown.txt")).isNull();
        assertThat(Collections.list(loader.getResources("META-INF/MANIFEST.MF")))
                .isEmpty();
    }

    @Test
    void saysInDumpsWhoseItIs() {
        assertThat(loader.getName()).isEqualTo("services:a.jar");
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
