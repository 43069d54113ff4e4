// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.archive;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.constraint.ConstraintApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceArchiveTest {

    private static final byte[] TWO_SERVICES = JarOf.sources(
            JarOf.service("com.acme.crm", "GetCustomer", "Anna"),
            JarOf.service("com.acme.crm", "GetAddress", "Road 1"),
            "package com.acme.crm; public class NoService {}",
            "package com.acme.crm; public abstract class Half implements org.zatoee.service.Service<Void, Void> {}");

    @Test
    void findsTheServicesByName() throws Exception {
        ServiceArchive archive = new ArchiveLoader(ConstraintApi.NONE).load("crm.jar", TWO_SERVICES);

        assertThat(archive.name()).isEqualTo("crm.jar");
        assertThat(archive.services())
                .extracting(DeployedService::name)
                .containsExactly("com.acme.crm.get-address", "com.acme.crm.get-customer");
        assertThat(archive.services().get(1).instance().handle(null, null)).isEqualTo("Anna");
    }

    @Test
    void hashesTheBytesOfTheArchive() throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(TWO_SERVICES));

        ServiceArchive archive = new ArchiveLoader(ConstraintApi.NONE).load("crm.jar", TWO_SERVICES);

        assertThat(archive.hash()).isEqualTo(hash);
        assertThat(archive.services())
                .extracting(DeployedService::origin)
                .containsOnly(ServiceOrigin.archive("crm.jar", hash));
    }

    @Test
    void convertsRecordsThatOnlyTheArchiveHas() throws Exception {
        ServiceArchive archive = new ArchiveLoader(ConstraintApi.NONE)
                .load(
                        "sum.jar",
                        JarOf.sources(
                                """
                        package com.acme;
                        import org.zatoee.service.*;
                        public final class Sum implements Service<Sum.In, Sum.Out> {
                            record In(java.util.List<Integer> numbers) {}
                            record Out(int sum) {}
                            public Out handle(In input, ServiceContext zato) {
                                return new Out(input.numbers().stream().mapToInt(i -> i).sum());
                            }
                        }"""));
        DeployedService sum = archive.services().get(0);

        Object input = sum.contract()
                .input()
                .read(new Message("{\"numbers\":[1,2,\"3\"]}".getBytes(StandardCharsets.UTF_8), Map.of()));
        Object output = sum.instance().handle(input, null);

        assertThat(sum.contract().output().write(output)).asString().isEqualTo("{\"sum\":6}");
    }

    @Test
    void refusesWhatIsNoJar() {
        refuses(new byte[0], "not a jar, or it is empty");
        refuses("this is no jar".getBytes(StandardCharsets.UTF_8), "not a jar, or it is empty");
        refuses(JarOf.files(Map.of()), "not a jar, or it is empty");
    }

    @Test
    void findsClassesAndResourcesInTheLibrariesOfTheArchive() throws Exception {
        Map<String, byte[]> all = JarOf.compile(
                "package com.acme.lib; public class Text { public static String get() { return \"of a library\"; } }",
                """
                package com.acme;
                public final class Get implements org.zatoee.service.Service<Void, String> {
                    public String handle(Void input, org.zatoee.service.ServiceContext zato) {
                        return com.acme.lib.Text.get();
                    }
                }""");
        Map<String, byte[]> library = new HashMap<>(all);
        library.keySet().removeIf(path -> !path.startsWith("com/acme/lib/"));
        library.put("META-INF/services/some", new byte[] {1});
        Map<String, byte[]> own = new HashMap<>(all);
        own.keySet().removeAll(library.keySet());
        own.put("META-INF/services/some", new byte[] {2});
        for (String directory : List.of("lib/", "META-INF/lib/")) {
            Map<String, byte[]> files = new HashMap<>(own);
            files.put(directory + "text.jar", JarOf.files(library));

            ServiceArchive archive = new ArchiveLoader(ConstraintApi.NONE).load("lib.jar", JarOf.files(files));

            assertThat(archive.services()).hasSize(1);
            assertThat(archive.services().get(0).handle(null, null)).isEqualTo("of a library");
            assertThat(Collections.list(archive.services().get(0).classLoader().getResources("META-INF/services/some")))
                    .hasSize(2);
        }
    }

    @Test
    void refusesPathsThatLeadOutOfTheArchiveOrOfALibrary() {
        for (String path : List.of("../x.class", "/etc/x", "a/../../x", "a\\..\\x")) {
            byte[] bad = JarOf.files(Map.of(path, new byte[1]));
            refuses(bad, "leads out of it");
            refuses(JarOf.files(Map.of("lib/bad.jar", bad)), "leads out of it");
        }
    }

    @Test
    void refusesSymbolicLinksInTheArchiveOrInALibrary() {
        byte[] bad = JarOf.withLinks(Map.of("a/passwd", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        refuses(bad, "symbolic link: a/passwd");
        refuses(JarOf.files(Map.of("lib/bad.jar", bad)), "symbolic link: a/passwd");
    }

    @Test
    void refusesADirectoryThatCannotBeRead() {
        byte[] bad = JarOf.files(Map.of("x", new byte[1]));
        int directory = directoryOf(bad);
        bad[directory] = 0;
        refuses(bad, "its directory cannot be read");
        byte[] longer = JarOf.files(Map.of("x", new byte[1]));
        longer[longer.length - 22 + 15] = 1;
        refuses(longer, "its directory cannot be read");
    }

    /** Where the directory of an archive with one file begins. */
    private static int directoryOf(byte[] archive) {
        int end = archive.length - 22;
        return end - ((archive[end + 12] & 0xFF) + ((archive[end + 13] & 0xFF) << 8));
    }

    @Test
    void refusesAnArchiveThatShrankTooWell() {
        refuses(JarOf.files(Map.of("zeros", new byte[40 * 1024 * 1024])), "100 times");
    }

    @Test
    void refusesAnArchiveWithoutAService() {
        refuses(JarOf.files(Map.of("readme.txt", new byte[] {1})), "has no service");
        refuses(JarOf.sources("package com.acme; public class Plain {}"), "has no service");
        // Not that it comes to it: this would be defined by the API's own loader.
        refuses(JarOf.files(Map.of("META-INF/versions/17/a/A.class", new byte[] {1})), "has no service");
    }

    @Test
    void refusesAnArchiveThatBreaksOffAnywhere() {
        for (int length = 1; length < TWO_SERVICES.length; length += 7) {
            byte[] part = Arrays.copyOf(TWO_SERVICES, length);
            assertThatThrownBy(() -> new ArchiveLoader(ConstraintApi.NONE).load("bad.jar", part))
                    .as("the first %d bytes of %d", length, TWO_SERVICES.length)
                    .isInstanceOf(ServiceArchiveException.class)
                    .hasMessageContaining("bad.jar");
        }
    }

    @Test
    void refusesAnArchiveWithBytesChanged() {
        byte[] changed = TWO_SERVICES.clone();
        Arrays.fill(changed, 60, 120, (byte) 0x55);

        refuses(changed, "bad.jar");
    }

    @Test
    void unpacksNoMoreThanTheLimit() {
        byte[] bomb = JarOf.files(Map.of("zeros", new byte[3 * 1024 * 1024]));
        byte[] full = JarOf.files(Map.of("zeros", new byte[2 * 1024 * 1024]));

        assertThat(bomb).hasSizeLessThan(10_000);
        assertThatThrownBy(() -> ArchiveContent.of("bomb.jar", bomb, 2 * 1024 * 1024))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContainingAll("bomb.jar", "more than 2 MB");
        assertThat(ArchiveContent.of("full.jar", full, 2 * 1024 * 1024).entries())
                .containsOnlyKeys("zeros");
    }

    @Test
    void namesAClassThatCannotBeLoaded() {
        Map<String, byte[]> files = new LinkedHashMap<>(JarOf.compile(
                JarOf.service("com.acme", "Good", "yes"),
                "package com.acme; public class Parent {}",
                "package com.acme; public class Child extends Parent {}"));
        files.remove("com/acme/Parent.class");

        refuses(JarOf.files(files), "com.acme.Child");
        refuses(JarOf.files(Map.of("com/acme/Broken.class", new byte[] {1, 2, 3})), "com.acme.Broken");
    }

    @Test
    void refusesAServiceWhoseTypesAreMissing() {
        Map<String, byte[]> files = new HashMap<>(
                JarOf.compile(
                        "package com.acme; public record Missing(String name) {}",
                        "package com.acme; public record In(Missing missing) {}",
                        """
                package com.acme;
                public final class Lost implements org.zatoee.service.Service<In, Void> {
                    public Void handle(In input, org.zatoee.service.ServiceContext zato) { return null; }
                }"""));
        files.remove("com/acme/Missing.class");

        refuses(JarOf.files(files), "com/acme/Missing");
        files.remove("com/acme/In.class");
        refuses(JarOf.files(files), "com.acme.In");
    }

    @Test
    void refusesAServiceNamedLikeThePlatforms() {
        refuses(JarOf.sources(JarOf.service("com.zato.crm", "GetCustomer", "x")), "reserved");
    }

    private static void refuses(byte[] archive, String reason) {
        assertThatThrownBy(() -> new ArchiveLoader(ConstraintApi.NONE).load("bad.jar", archive))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void isCollectedOnceNobodyHasItAnyMore() throws Exception {
        @Nullable ServiceArchive archive = new ArchiveLoader(ConstraintApi.NONE).load("crm.jar", TWO_SERVICES);
        for (DeployedService service : archive.services()) {
            service.contract().input().read(new Message(new byte[0], Map.of()));
            service.contract().output().write(service.instance().handle(null, null));
        }
        WeakReference<ClassLoader> loader = new WeakReference<>(
                archive.services().get(0).instance().getClass().getClassLoader());
        assertThat(loader.get()).isInstanceOf(ServiceClassLoader.class);

        archive = null;

        for (int i = 0; i < 100 && loader.get() != null; i++) {
            System.gc();
        }
        assertThat(loader.get())
                .as("the class loader of an archive nobody has any more")
                .isNull();
    }
}
