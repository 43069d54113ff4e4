// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.application;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.service.PingService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.service.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists in libraries that name services. */
class ServiceListsTest {

    private static final String SERVICES = ServiceLists.PATHS.get(0);
    private static final String PER_VERB = ServiceLists.PATHS.get(1);

    @TempDir
    Path directory;

    private final List<ServiceArchiveException> failures = new ArrayList<>();
    private final List<URL> libraries = new ArrayList<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    private void library(String name, String list, String content) throws IOException {
        Path place = Files.createDirectories(directory.resolve(name));
        Path file = place.resolve(list);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        if (!libraries.contains(url(place))) {
            libraries.add(url(place));
        }
    }

    private static URL url(Path place) throws MalformedURLException {
        return place.toUri().toURL();
    }

    private List<String> found() {
        URLClassLoader loader = new URLClassLoader(libraries.toArray(URL[]::new), Service.class.getClassLoader());
        loaders.add(loader);
        return new ServiceLists(loader, failures)
                .classes().stream().map(Class::getName).toList();
    }

    @Test
    void listsOfAllLibrariesAreRead() throws IOException {
        library("a", SERVICES, "# what we sell\n\n" + PingService.class.getName() + " # always there\n");
        library("b", PER_VERB, ApplicationPartsTest.Get.class.getName());

        assertThat(found()).containsExactly(PingService.class.getName(), ApplicationPartsTest.Get.class.getName());
        assertThat(failures).isEmpty();
    }

    @Test
    void listWithAClassThatIsNotThereIsLeftOutAndNamed() throws IOException {
        library("a", SERVICES, PingService.class.getName() + "\ncom.acme.Gone");
        library("b", SERVICES, ApplicationPartsTest.Get.class.getName());

        assertThat(found()).containsExactly(ApplicationPartsTest.Get.class.getName());
        assertThat(failures)
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .contains("/a/" + SERVICES, "com.acme.Gone");
    }

    @Test
    void listWithAClassThatIsNoServiceIsLeftOutAndNamed() throws IOException {
        library("a", SERVICES, JarOf.class.getName());

        assertThat(found()).isEmpty();
        assertThat(failures)
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .contains("/a/" + SERVICES, JarOf.class.getName(), "no service");
    }

    @Test
    void applicationWithoutListsHasNone() {
        assertThat(found()).isEmpty();
        assertThat(failures).isEmpty();
    }
}
