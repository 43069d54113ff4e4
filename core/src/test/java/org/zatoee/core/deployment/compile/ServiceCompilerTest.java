// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ServiceCompilerTest {

    private final ServiceCompiler compiler = new ServiceCompiler(ConstraintApi.NONE);

    private static Map<String, byte[]> source(String path, String text) {
        return Map.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> problems(String path, String text) {
        CompilationFailedException failure = catchThrowableOfType(
                CompilationFailedException.class, () -> compiler.compile(source(path, text), List.of()));
        assertThat(failure).as(text).isNotNull();
        return failure.problems();
    }

    @Test
    void compilesAgainstTheServiceApiAndSaysFromWhichSourceAClassIs() {
        List<CompiledClass> classes = compiler.compile(
                source("Get.java", JarOf.service("com.acme", "Get", "\u017C\u00F3\u0142w") + " class Other {}"),
                List.of());

        assertThat(classes).extracting(CompiledClass::name).containsExactlyInAnyOrder("com.acme.Get", "com.acme.Other");
        assertThat(classes).extracting(CompiledClass::sourcePath).containsOnly("Get.java");
        assertThat(classes.get(0).path()).startsWith("com/acme/").endsWith(".class");
    }

    @Test
    void compilesForJava17() {
        List<CompiledClass> classes = compiler.compile(source("A.java", "class A {}"), List.of());

        int major = classes.get(0).bytes()[7];
        assertThat(major).isEqualTo(61);
    }

    @Test
    void compilesSourcesThatNeedEachOtherAndTheirLibraries() {
        Map<String, byte[]> library = JarOf.compile("package com.acme.lib; public class Text { public int length; }");
        Map<String, byte[]> sources = Map.of(
                "src/A.java", "package p; class A { B b; com.acme.lib.Text text; }".getBytes(StandardCharsets.UTF_8),
                "src/B.java", "package p; class B { A a; int n = a.text.length; }".getBytes(StandardCharsets.UTF_8));

        assertThat(compiler.compile(sources, List.of(Map.of(), library)))
                .extracting(CompiledClass::name)
                .containsExactlyInAnyOrder("p.A", "p.B");
    }

    @Test
    void saysWhatIsWrongInWhichFileAndLine() {
        assertThat(problems("Bad.java", "class Bad {\n  int a = \"x\";\n  Missing b;\n}"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("Bad.java:2: incompatible types")
                                .doesNotContain("\n"),
                        second -> assertThat(second)
                                .startsWith("Bad.java:3: cannot find symbol")
                                .contains("Missing"));
        assertThat(problems("crm/Half.java", "class Half {"))
                .singleElement()
                .asString()
                .startsWith("crm/Half.java:1: reached end of file");
        assertThat(problems("Other.java", "public class Named {}"))
                .singleElement()
                .asString()
                .contains("Named.java");
    }

    @Test
    void saysSoIfASourceIsNoUtf8() {
        CompilationFailedException failure = catchThrowableOfType(
                CompilationFailedException.class,
                () -> compiler.compile(Map.of("Bad.java", new byte[] {'/', '/', (byte) 0xFF}), List.of()));

        assertThat(failure.problems()).isNotEmpty().allMatch(problem -> problem.contains("Bad.java"));
    }

    @Test
    void showsSourcesNothingOfTheServer() {
        assertThat(problems("A.java", "class A { org.zatoee.core.odb.Odb odb; }"))
                .singleElement()
                .asString()
                .contains("org.zatoee.core.odb");
        assertThat(problems("A.java", "class A { com.fasterxml.jackson.core.JsonParser p; }"))
                .hasSize(1);
    }

    @Test
    void goesOnAfterAFailure() {
        problems("A.java", "class A {");

        assertThat(compiler.compile(source("A.java", "class A {}"), List.of())).hasSize(1);
    }

    @Test
    void saysWhatIsMissingOnAJavaWithoutACompiler() {
        ServiceCompiler none = new ServiceCompiler(ConstraintApi.NONE, null);

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> none.compile(source("A.java", "class A {}"), List.of()))
                .withMessageContaining("JDK")
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE));
    }
}
