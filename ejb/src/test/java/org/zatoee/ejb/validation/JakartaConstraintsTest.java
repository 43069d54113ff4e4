// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.zatoee.core.deployment.build.BuiltPackage;
import org.zatoee.core.deployment.build.PackageBuilder;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.archive.ArchiveContent;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.sio.value.InvalidOutputException;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Rules of Jakarta Validation on records of services, as developers hand them in: sources, compiled by the server. */
class JakartaConstraintsTest {

    private static final String ORDER =
            """
            package com.acme;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import java.math.BigDecimal;
            import java.util.*;
            import org.zatoee.service.*;
            import org.zatoee.service.sio.*;
            public final class PlaceOrder implements Service<PlaceOrder.Order, PlaceOrder.Receipt> {
                public record Order(
                        @FieldName("customer-name") @NotBlank @Size(max = 5) String customer,
                        @NotEmpty List<@Valid Line> lines,
                        List<@Pattern(regexp = "[a-z]+", message = "{com.acme.tag}") String> tags,
                        Optional<@Min(1) Integer> from,
                        Optional<@DecimalMin("0.5") BigDecimal> price,
                        int to) {
                    @AssertTrue(message = "must not end before it begins")
                    public boolean isOrdered() { return from.orElse(0) <= to; }
                }
                public record Line(@Positive int quantity) {}
                public record Receipt(@Max(99) long total) {}
                public Receipt handle(Order input, ServiceContext zato) { return new Receipt(input.to()); }
            }""";

    private final ConstraintApi api = new JakartaConstraints();

    private DeployedService deploy(String name, String source) {
        BuiltPackage built = new PackageBuilder(api).build(name, source.getBytes(UTF_8));
        return load(built.name(), built.payload().deployable());
    }

    private DeployedService load(String name, byte[] jar) {
        return new ArchiveLoader(api).load(name, jar).services().get(0);
    }

    private static List<Violation> violations(DeployedService service, String json) {
        return catchThrowableOfType(BadRequestException.class, () -> read(service, json))
                .violations();
    }

    private static Object read(DeployedService service, String json) {
        return service.contract().input().read(new Message(json.getBytes(UTF_8), Map.of()));
    }

    @Test
    void everyViolationIsReportedAtOnceByItsPathWithThoseOfSimpleIo() {
        DeployedService service = deploy("PlaceOrder.java", ORDER);

        assertThat(
                        violations(
                                service,
                                """
                {"customer-name": "too long", "lines": [{"quantity": 1}, {"quantity": 0}],
                 "tags": ["a", "B"], "from": 0, "price": 0.25, "to": "x"}"""))
                .containsExactlyInAnyOrder(
                        new Violation("customer-name", "size must be between 0 and 5"),
                        new Violation("lines[1].quantity", "must be greater than 0"),
                        new Violation("tags[1]", "{com.acme.tag}"),
                        new Violation("from", "must be greater than or equal to 1"),
                        new Violation("price", "must be greater than or equal to 0.5"),
                        new Violation("to", "must be an integer"));
    }

    @Test
    void rulesAboutTheWholeComeOnceItsPartsAreFine() {
        DeployedService service = deploy("PlaceOrder.java", ORDER);
        String order =
                """
                {"customer-name": "Ada", "lines": [{"quantity": 1}], "tags": [], "from": 7, "to": %d}""";

        assertThat(violations(service, order.formatted(6)))
                .containsExactly(new Violation("ordered", "must not end before it begins"));
        assertThat(read(service, order.formatted(7)))
                .hasToString("Order[customer=Ada, lines=[Line[quantity=1]], tags=[], from=Optional[7],"
                        + " price=Optional.empty, to=7]");
    }

    @Test
    void messagesAreInEnglishWhereverTheServerRuns() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(violations(
                            deploy("PlaceOrder.java", ORDER),
                            "{\"customer-name\": \"\", \"lines\": [], \"tags\": [], \"to\": 1}"))
                    .contains(
                            new Violation("customer-name", "must not be blank"),
                            new Violation("lines", "must not be empty"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void messagesOfTheArchiveAreFound() throws IOException {
        byte[] built = new PackageBuilder(api)
                .build("PlaceOrder.java", ORDER.getBytes(UTF_8))
                .payload()
                .deployable();
        Map<String, byte[]> files =
                new HashMap<>(ArchiveContent.of("order.jar", built).entries());
        files.put("ValidationMessages.properties", "com.acme.tag = is no tag".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(violations(
                        load("order.jar", zip(files)),
                        "{\"customer-name\": \"a\", \"lines\": [{\"quantity\": 1}], \"tags\": [\"1\"], \"to\": 1}"))
                .containsExactly(new Violation("tags[0]", "is no tag"));
    }

    @Test
    void outputThatBreaksARuleIsTheFaultOfTheService() throws Exception {
        DeployedService service = deploy("PlaceOrder.java", ORDER);
        Class<?> receipt = service.classLoader().loadClass("com.acme.PlaceOrder$Receipt");
        Object tooMuch = receipt.getConstructor(long.class).newInstance(100L);

        assertThatThrownBy(() -> service.contract().output().write(tooMuch))
                .isInstanceOf(InvalidOutputException.class)
                .hasMessage(
                        "The output com.acme.PlaceOrder$Receipt breaks rules: total: must be less than or equal to 99");
    }

    @Test
    void aRuleForAnotherTypeIsFoundWhenTheServiceIsDeployed() {
        String wrong = ORDER.replace("@Positive int quantity", "@NotBlank int quantity");

        assertThatThrownBy(() -> deploy("PlaceOrder.java", wrong))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContaining("com.acme.PlaceOrder$Line has rules that do not fit")
                .hasMessageContaining("NotBlank");
    }

    @Test
    void archivesWithRulesAreCollectable() throws Exception {
        WeakReference<ClassLoader> loader = used();

        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            Thread.onSpinWait();
        }

        assertThat(loader.get()).isNull();
    }

    /** Its rules were all applied. */
    private WeakReference<ClassLoader> used() {
        DeployedService service = deploy("PlaceOrder.java", ORDER);
        violations(service, "{\"customer-name\": \"\", \"lines\": [], \"tags\": [\"1\"], \"price\": 0, \"to\": 1}");
        violations(
                service,
                "{\"customer-name\": \"a\", \"lines\": [{\"quantity\": 1}], \"tags\": [], \"from\": 2, \"to\": 1}");
        return new WeakReference<>(service.classLoader());
    }
}
