// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.deployment.PayloadHash;
import org.zatoee.core.deployment.compile.CompilationFailedException;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.service.archive.ServiceArchive;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackageBuilderTest {

    private final PackageBuilder builder = new PackageBuilder(ConstraintApi.NONE);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ServiceArchive load(BuiltPackage built) {
        return new ArchiveLoader(ConstraintApi.NONE)
                .load(built.name(), built.hash(), built.payload().deployable());
    }

    @Test
    void takesAJarAsItIs() {
        byte[] jar = JarOf.oneService("com.acme", "Get", "it");

        BuiltPackage built = builder.build("crm.jar", jar);

        assertThat(built.services()).containsExactly("com.acme.get");
        assertThat(built.hash()).isEqualTo(PayloadHash.of(jar));
        assertThat(built.payload().deployable()).isSameAs(built.payload().original());
    }

    @Test
    void compilesASourceAndKeepsItForWhoeverAsksForIt() throws Exception {
        byte[] source = utf8(JarOf.service("com.acme", "Get", "it"));

        BuiltPackage built = builder.build("Get.java", source);

        assertThat(built.hash()).isEqualTo(PayloadHash.of(source));
        assertThat(built.payload().original()).isSameAs(source);
        ServiceArchive archive = load(built);
        assertThat(archive.services().get(0).handle(null, null)).isEqualTo("it");
        assertThat(archive.services().get(0).origin().hash()).isEqualTo(built.hash());
        try (var kept = archive.services().get(0).classLoader().getResourceAsStream("com/acme/Get.java")) {
            assertThat(kept.readAllBytes()).isEqualTo(source);
        }
    }

    @Test
    void takesAllServicesOfASourceThoughOneOfItsClassesOnlyCanBePublic() throws Exception {
        BuiltPackage built = builder.build(
                "Get.java",
                utf8(
                        JarOf.service("com.acme", "Get", "it")
                                + """
                class Put implements org.zatoee.service.Service<Put.Input, String> {
                    record Input(int number) {}
                    public String handle(Input input, org.zatoee.service.ServiceContext zato) {
                        return "put " + input.number();
                    }
                }"""));

        assertThat(built.services()).containsExactly("com.acme.get", "com.acme.put");
    }

    @Test
    void compilesAZipOfSourcesWithItsResourcesAndLibraries() throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        files.put(
                "a/Get.java",
                utf8(
                        """
                package a;
                public final class Get implements org.zatoee.service.Service<Void, String> {
                    public String handle(Void input, org.zatoee.service.ServiceContext zato) throws Exception {
                        try (var text = Get.class.getResourceAsStream("/text.txt")) {
                            return b.Lib.UNIT + new String(text.readAllBytes());
                        }
                    }
                }"""));
        files.put("a/Put.java", utf8(JarOf.service("a", "Put", "put")));
        files.put("text.txt", utf8(" of a resource"));
        files.put(
                "lib/b.jar",
                JarOf.files(
                        JarOf.compile("package b; public class Lib { public static final Object UNIT = \"text\"; }")));

        BuiltPackage built = builder.build("a.zip", JarOf.files(files));

        assertThat(built.services()).containsExactly("a.get", "a.put");
        assertThat(load(built).services().get(0).handle(null, null)).isEqualTo("text of a resource");
    }

    @Test
    void makesTheSameOfTheSameSources() {
        byte[] source = utf8(JarOf.service("com.acme", "Get", "it"));

        assertThat(builder.build("Get.java", source).payload().deployable())
                .isEqualTo(builder.build("Get.java", source).payload().deployable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../standalone/x.jar",
                "/etc/x.java",
                "x.war",
                "x",
                ".jar",
                "a/b.zip",
                "a..b.jar",
                "a\\b.jar",
                "x.java\u0000",
                ".hidden.java",
                "-x.zip",
                "x.jar\n"
            })
    void refusesANameThatLeadsElsewhere(String name) {
        assertThatThrownBy(() -> builder.build(name, new byte[1]))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("payload_name: must be the name of a .jar");
    }

    @Test
    void refusesWhatCannotBeDeployed() {
        assertThatThrownBy(() -> builder.build("a.zip", JarOf.files(Map.of("a.txt", new byte[1]))))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining("no .java file");
        assertThatThrownBy(() -> builder.build("a.zip", utf8("no zip")))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining("a.zip");
        assertThatThrownBy(() -> builder.build("A.java", utf8("class A {}")))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining("has no service");
        assertThatThrownBy(() -> builder.build("A.java", utf8("class A {")))
                .isInstanceOf(CompilationFailedException.class)
                .hasMessageStartingWith("A.java:1: ");
        assertThatThrownBy(() -> builder.build("Get.java", utf8(JarOf.service("zato", "Get", "x"))))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining("reserved");
    }
}
