// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class XmlAttackTest {

    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();
    private static final String NO_DTD = "A document type declaration (DOCTYPE) is not accepted";

    record Thing(String name) {}

    /** As XML and in a SOAP envelope, into a record, a map and text: a parser that lets it through gives it away. */
    private static List<String> refusals(String prolog, String element) {
        return List.of(
                message(Thing.class, BodyFormat.XML, prolog + element),
                message(ANY, BodyFormat.XML, prolog + element),
                message(ANY, BodyFormat.SOAP, prolog + enveloped(element)),
                message(String.class, BodyFormat.SOAP, prolog + enveloped(element)));
    }

    private static String enveloped(String element) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + element
                + "</s:Body></s:Envelope>";
    }

    private static String message(Type type, BodyFormat format, String body) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> catchThrowableOfType(
                        BadRequestException.class, () -> Sio.read(type, format, body))
                .getMessage());
    }

    @Test
    void readsNoFile(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("secret.txt"), "top-secret");
        String dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + file.toUri() + "\">]>";

        assertThat(refusals(dtd, "<x><name>&e;</name></x>"))
                .allSatisfy(message -> assertThat(message).startsWith(NO_DTD).doesNotContain("secret"));
    }

    @Test
    void isNotMadeToLaugh() {
        String entities = IntStream.range(1, 12)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(joining());
        String dtd = "<!DOCTYPE x [<!ENTITY l0 \"lol\">" + entities + "]>";

        assertThat(refusals(dtd, "<x><name>&l11;</name></x>"))
                .allSatisfy(m -> assertThat(m).startsWith(NO_DTD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:%d/x.dtd\">",
                "<!DOCTYPE x PUBLIC \"-//X\" \"http://127.0.0.1:%d/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY %% p SYSTEM \"http://127.0.0.1:%d/p\"> %%p;]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"ftp://127.0.0.1:%d/e\">]>"
            })
    void connectsToNothing(String dtd) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String prolog = String.format(dtd, listening.getLocalPort());

            assertThat(refusals(prolog, "<x><name>&e;</name></x>"))
                    .allSatisfy(m -> assertThat(m).startsWith(NO_DTD));

            // Whoever had connected would be in the backlog by now.
            listening.setSoTimeout(1);
            assertThatThrownBy(listening::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void includesNothing() {
        String xinclude =
                "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\"><name/><xi:include href=\"file:///etc/passwd\"/></x>";

        assertThat(Sio.read(Thing.class, BodyFormat.XML, xinclude)).isEqualTo(new Thing(""));
    }

    @Test
    void knowsTheFiveEntitiesOfXmlAndNoOther() {
        assertThat(Sio.read(Thing.class, BodyFormat.XML, "<x><name>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;</name></x>"))
                .isEqualTo(new Thing("<>&\"'AB"));
        assertThat(message(Thing.class, BodyFormat.XML, "<x><name>&nbsp;</name></x>"))
                .startsWith("Malformed XML");
        assertThat(message(Thing.class, BodyFormat.XML, "<x name='&nbsp;'/>")).startsWith("Malformed XML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<name>", "<a b='c'>", "<item>", "<x xmlns='urn:x'>"})
    void refusesDeepNestingBeforeItHurtsTheStack(String opening) {
        assertThat(refusals("", opening.repeat(100_000)))
                .allSatisfy(m -> assertThat(m).startsWith("The XML document is beyond the limits"));
    }

    @Test
    void takesWhatNestsFiveHundredDeep() {
        assertThat(Sio.read(ANY, BodyFormat.XML, "<a>".repeat(500) + "</a>".repeat(500)))
                .isInstanceOf(Map.class);
    }

    @Test
    void refusesAFloodOfAttributes() {
        String attributes =
                IntStream.range(0, 1_000_000).mapToObj(i -> " a" + i + "=''").collect(joining());
        String namespaces = IntStream.range(0, 1_000_000)
                .mapToObj(i -> " xmlns:a" + i + "='u'")
                .collect(joining());

        assertThat(refusals("", "<x" + attributes + "/>"))
                .allSatisfy(m -> assertThat(m).startsWith("The XML document is beyond the limits"));
        assertThat(refusals("", "<x" + namespaces + "/>"))
                .allSatisfy(m -> assertThat(m).startsWith("The XML document is beyond the limits"));
    }

    @Test
    void refusesAFloodOfNamespacesInScope() {
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 400; depth++) {
            nested.append("<a xmlns:p").append(depth).append("='u'>");
        }
        String utf16 = "<x" + " xmlns:a='u'".repeat(100_000) + "/>";

        assertThat(refusals("", nested.toString()))
                .allSatisfy(m -> assertThat(m).contains("200 namespaces are in scope"));
        assertThat(Sio.message(Thing.class, BodyFormat.XML, utf16.getBytes(StandardCharsets.UTF_16)))
                .contains("declares too many namespaces");
    }

    @Test
    void refusesAnAttributeGivenTwiceAndANameWithoutEnd() {
        assertThat(refusals("", "<x a='1' a='2'/>"))
                .allSatisfy(m -> assertThat(m).startsWith("Malformed XML"));
        assertThat(refusals("", "<x" + "x".repeat(100_000) + "/>"))
                .allSatisfy(m -> assertThat(m).startsWith("The XML document is beyond the limits"));
    }

    @Test
    void readsLongTextInGoodTime() {
        String text = "z\u0142".repeat(2_000_000);

        Object read = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> Sio.read(Thing.class, BodyFormat.XML, "<x><name>" + text + "</name></x>"));
        assertThat(read).isEqualTo(new Thing(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "secret",
                "{\"name\":\"secret\"}",
                "<x>",
                "<x></y>",
                "<x><name>secret</x>",
                "<x name=secret/>",
                "<x/>secret",
                "<x/><secret/>",
                "<x>&secret</x>",
                "<x>\u0001secret</x>",
                "<x>&#0;secret</x>",
                "<p:x/>",
                "<?xml version=\"1.0\" encoding=\"secret\"?><x/>"
            })
    void saysWhereItIsMalformedAndNotWhatWasSent(String xml) {
        for (Type type : List.of(Thing.class, ANY)) {
            assertThat(Sio.violations(type, BodyFormat.XML, xml))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.message())
                            .matches("Malformed XML at line 1, column \\d+")
                            .doesNotContain("secret"));
        }
    }

    @Test
    void readsTheEncodingsThatAreDeclared() {
        for (String name : List.of("UTF-8", "ISO-8859-1", "UTF-16")) {
            byte[] body = ("<?xml version=\"1.0\" encoding=\"" + name + "\"?><x><name>\u00E9</name></x>")
                    .getBytes(Charset.forName(name));

            assertThat(read(body)).as(name).isEqualTo(new Thing("\u00E9"));
        }
        assertThat(read("\uFEFF<x><name>\u00E9</name></x>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Thing("\u00E9"));
    }

    @Test
    void refusesBytesThatAreNotInTheEncodingAndEncodingsThatNobodyUses() {
        byte[] latin = "<x><name>\u00E9</name></x>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] ebcdic = "<?xml version=\"1.0\" encoding=\"IBM037\"?><x/>".getBytes(Charset.forName("IBM037"));
        byte[] utf7 = "<?xml version=\"1.0\" encoding=\"UTF-7\"?><x/>".getBytes(StandardCharsets.US_ASCII);
        byte[] windows = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><x/>".getBytes(StandardCharsets.US_ASCII);

        for (byte[] body : List.of(latin, ebcdic, utf7, windows)) {
            assertThat(Sio.message(Thing.class, BodyFormat.XML, body)).matches("(Malformed XML|The encoding).*");
        }
    }

    @Test
    void keepsWhatItRefusesToItself() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String name : List.of("\u00E9", "x".repeat(20_000) + "\u00E9")) {
                byte[] latin = ("<x><name>" + name + "</name></x>").getBytes(StandardCharsets.ISO_8859_1);
                assertThat(Sio.message(Thing.class, BodyFormat.XML, latin)).startsWith("Malformed XML");
            }
        } finally {
            System.setErr(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static Object read(byte[] body) {
        return ServiceContract.of(Thing.class, Void.class).input().read(new Message(body, BodyFormat.XML, Map.of()));
    }

    @Test
    void sawNothingWrongInSoundXml() {
        assertThat(Sio.violations(Thing.class, BodyFormat.XML, "<x/>"))
                .containsExactly(new Violation("name", "is required"));
    }
}
