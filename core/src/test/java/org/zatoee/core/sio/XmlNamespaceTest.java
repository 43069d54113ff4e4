// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.sio.XmlNamespace;

import static org.assertj.core.api.Assertions.assertThat;

/** Namespaces of elements are what records say, in and out. */
class XmlNamespaceTest {

    @XmlNamespace("urn:order")
    record Order(int id, @XmlNamespace("urn:money") Money total, Optional<List<String>> notes) {}

    @XmlNamespace("urn:money")
    record Money(int amount, @XmlNamespace("urn:order") String terms) {}

    record Plain(int id) {}

    private static final Order ORDER = new Order(1, new Money(2, "net"), Optional.of(List.of("a", "b")));

    @Test
    void elementsOfTheNamespaceAreRead() {
        assertThat(
                        Sio.read(
                                Order.class,
                                BodyFormat.XML,
                                """
                        <o:order xmlns:o="urn:order" xmlns:m="urn:money">
                          <o:id>1</o:id>
                          <m:total><m:amount>2</m:amount><o:terms>net</o:terms></m:total>
                          <o:notes>a</o:notes><o:notes>b</o:notes>
                        </o:order>"""))
                .isEqualTo(ORDER);
    }

    @Test
    void elementsOfOthersAreOtherFields() {
        assertThat(Sio.violations(
                        Order.class,
                        BodyFormat.XML,
                        "<order xmlns='urn:order'><id xmlns='urn:other'>1</id><id>x</id><total/></order>"))
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("id") && text.contains("must be an integer"))
                .anyMatch(text -> text.contains("total") && text.contains("is required"));
    }

    @Test
    void anAttributeWithoutPrefixBelongsToItsElement() {
        assertThat(Sio.read(Money.class, BodyFormat.XML, "<m amount='2' xmlns:o='urn:order' o:terms='net'/>"))
                .isEqualTo(new Money(2, "net"));
    }

    @Test
    void namespacesAreNotLookedAtWhereNothingIsSaid() {
        assertThat(Sio.read(Plain.class, BodyFormat.XML, "<p xmlns='urn:any'><id>1</id></p>"))
                .isEqualTo(new Plain(1));
    }

    @Test
    void repliesDeclareThemWhereTheyChange() {
        assertThat(Sio.xml(Order.class, ORDER))
                .isEqualTo("<r><item><id xmlns=\"urn:order\">1</id><total xmlns=\"urn:money\"><amount>2</amount>"
                        + "<terms xmlns=\"urn:order\">net</terms></total>"
                        + "<notes xmlns=\"urn:order\"><item>a</item><item>b</item></notes></item></r>");
    }

    @Test
    void otherFormatsKnowNoNamespaces() {
        assertThat(Sio.write(Money.class, new Money(2, "net"))).isEqualTo("{\"amount\":2,\"terms\":\"net\"}");
        assertThat(Sio.read(Money.class, "{\"amount\":2,\"terms\":\"net\"}")).isEqualTo(new Money(2, "net"));
    }
}
