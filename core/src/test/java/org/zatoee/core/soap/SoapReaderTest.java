// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.security.wss.WsSecurityToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SoapReaderTest {

    private static final String TOKEN =
            """
            <w:UsernameToken u:Id="t">
              <w:Username> ada </w:Username>
              <w:Password Type="urn:x#PasswordText"> se&amp;cret </w:Password>
              <w:Nonce EncodingType="urn:b64">bm9uY2U=</w:Nonce><u:Created>2026-01-31T23:59:59Z</u:Created>
              <other/>
            </w:UsernameToken>
            """;

    private static SoapRequest read(boolean understandsSecurity, String attributes, String block) {
        String envelope =
                """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"
                    xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
                    xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">
                  <s:Header><a>text<b/></a><w:Security %s>%s</w:Security></s:Header><s:Body><m:go xmlns:m="urn:m"/></s:Body>
                </s:Envelope>
                """;
        return SoapReader.read(
                String.format(envelope, attributes, block).getBytes(StandardCharsets.UTF_8), understandsSecurity);
    }

    @Test
    void findsTheTokenAndTheRequestElement() {
        SoapRequest request = read(true, "s:mustUnderstand='1'", "<u:Timestamp><u:Created/></u:Timestamp>" + TOKEN);

        assertThat(request.requestElement()).isEqualTo("go");
        assertThat(request.token())
                .contains(new WsSecurityToken(
                        "ada", " se&cret ", "urn:x#PasswordText", "bm9uY2U=", "2026-01-31T23:59:59Z"));
    }

    @Test
    void leavesWhatIsNotThereEmpty() {
        assertThat(read(true, "", "<w:UsernameToken><w:Username>ada</w:Username></w:UsernameToken>")
                        .token())
                .contains(new WsSecurityToken("ada", "", "", "", ""));
        assertThat(read(true, "", "").token()).isEmpty();
        assertThat(read(true, "", "<UsernameToken><Username>ada</Username></UsernameToken>")
                        .token())
                .isEmpty();
    }

    @Test
    void understandsSecurityOnlyWhereItMeansSomething() {
        assertThat(read(false, "", TOKEN).token()).isEmpty();
        assertThatThrownBy(() -> read(false, "s:mustUnderstand='1'", TOKEN))
                .isInstanceOf(SoapFaultException.class)
                .hasMessageContaining("'Security'");
        assertThatThrownBy(() -> read(true, "s:mustUnderstand='1'", TOKEN + "<d:Signature xmlns:d='urn:d'/>"))
                .isInstanceOf(SoapFaultException.class)
                .hasMessageContaining("Security/Signature");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:UsernameToken/><w:UsernameToken/> | one UsernameToken",
                "</w:Security><w:Security>            | ",
                "<w:UsernameToken><w:Username>a</w:Username><w:Username>b</w:Username></w:UsernameToken> | one Username",
                "<w:UsernameToken><w:Password>a</w:Password><w:Password>b</w:Password></w:UsernameToken> | one Password"
            })
    void refusesWhatCouldBeReadInTwoWays(String block, String message) {
        if (message == null) {
            assertThat(read(true, "", block).token()).isEmpty();
            assertThatThrownBy(() -> read(true, "", TOKEN + block + TOKEN)).hasMessageContaining("one Security block");
        } else {
            assertThatThrownBy(() -> read(true, "", block)).hasMessageContaining(message);
        }
    }

    @Test
    void neverShowsThePassword() {
        assertThat(read(true, "", TOKEN).toString()).contains("ada").doesNotContain("cret");
    }
}
