// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XmlCopyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<a>b &lt; c &amp; d</a>",
                "<a xmlns=\"urn:a\"><b>1</b><b>2</b></a>",
                "<p:a xmlns:p=\"urn:p\"><p:b/><c/></p:a>",
                "<p:a xmlns:p=\"urn:p\" p:id=\"1\" id=\"2\"/>",
                "<a xmlns=\"urn:a\"><b xmlns=\"\"><c/></b></a>",
                "<p:a xmlns:p=\"urn:1\"><p:a xmlns:p=\"urn:2\"/></p:a>",
                "<a xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:t=\"urn:t\" xsi:type=\"t:thing\"/>",
                "<a xml:lang=\"pl\"> <b/> </a>",
                "<p:a xmlns:p=\"urn:a&amp;b\"/>"
            })
    void keepsADocumentAsItIs(String document) {
        assertThat(XmlCopy.root(document)).isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<e xmlns:p='urn:p'><p:a/></e> | <p:a xmlns:p=\"urn:p\"/>",
                "<e xmlns='urn:e'><a><b/></a></e> | <a xmlns=\"urn:e\"><b/></a>",
                "<e xmlns:p='urn:p' xmlns:q='urn:q'><a p:id='1'/></e> | <a xmlns:p=\"urn:p\" p:id=\"1\"/>",
                "<e xmlns:t='urn:t'><a>t:thing</a></e> | <a xmlns:t=\"urn:t\">t:thing</a>",
                "<e xmlns:p='urn:1'><p:a xmlns:p='urn:2'/></e> | <p:a xmlns:p=\"urn:2\"/>",
                "<e xmlns='urn:e'><a xmlns=''/></e> | <a xmlns=\"\"/>",
                "<e><x xmlns:p='urn:of-x'/><a>p:1</a></e> | <a>p:1</a>",
            })
    void takesAlongWhatWasDeclaredAroundAndMayBeNeeded(String document, String copy) {
        XmlReader reader = XmlReader.of(document.getBytes(StandardCharsets.UTF_8));
        reader.next();
        while (reader.nextChild() && !reader.localName().equals("a")) {
            reader.skipElement();
        }

        assertThat(XmlCopy.element(reader)).isEqualTo(copy);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, '<?xml version=\"1.0\"?><!-- c --><a/>'",
        "processing instruction, '<?p i?><a><?p i?></a>'",
    })
    void leavesOutWhatCannotStandInAnotherDocument(String what, String document) {
        assertThat(XmlCopy.root(document)).as(what).isEqualTo("<a/>");
    }
}
