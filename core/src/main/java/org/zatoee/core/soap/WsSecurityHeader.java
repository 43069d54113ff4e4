// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.wss.WsSecurityToken;
import org.zatoee.core.xml.XmlReader;
import org.zatoee.service.BadRequestException;

/** The Security block of a SOAP header (WS-Security 1.1; UsernameToken Profile 1.1). */
final class WsSecurityHeader {

    private static final String TOKEN = "UsernameToken";
    private static final String PASSWORD = "Password";

    /** What follows the name of a field for the type of its value. */
    private static final String TYPE = "@Type";

    private WsSecurityHeader() {}

    /**
     * Reads the block the reader stands on.
     *
     * @param mustUnderstand whether whatever is in it has to be understood
     * @return the token in it; null if there is none
     */
    static @Nullable WsSecurityToken read(XmlReader xml, boolean mustUnderstand) {
        WsSecurityToken token = null;
        while (xml.nextChild()) {
            String name = xml.localName();
            if (name.equals(TOKEN) && xml.namespace().equals(SoapNames.WSSE)) {
                if (token != null) {
                    throw new BadRequestException("The Security block must have one UsernameToken");
                }
                token = token(fields(xml));
            } else if (mustUnderstand
                    && !(name.equals("Timestamp") && xml.namespace().equals(SoapNames.WSU))) {
                throw SoapFaultException.mustUnderstand("Security/" + name);
            } else {
                xml.skipElement();
            }
        }
        return token;
    }

    private static Map<String, String> fields(XmlReader xml) {
        Map<String, String> fields = new HashMap<>();
        while (xml.nextChild()) {
            String name = xml.localName();
            String namespace = xml.namespace();
            if (!namespace.equals(SoapNames.WSSE) && !namespace.equals(SoapNames.WSU)) {
                xml.skipElement();
                continue;
            }
            xml.attributes().stream()
                    .filter(attribute -> attribute.localName().equals("Type"))
                    .forEach(attribute -> fields.put(name + TYPE, attribute.value()));
            if (fields.put(name, xml.elementText()) != null) {
                throw new BadRequestException("The UsernameToken must have one " + name);
            }
        }
        return fields;
    }

    private static WsSecurityToken token(Map<String, String> fields) {
        return new WsSecurityToken(
                fields.getOrDefault("Username", "").strip(),
                fields.getOrDefault(PASSWORD, ""),
                fields.getOrDefault(PASSWORD + TYPE, "").strip(),
                fields.getOrDefault("Nonce", "").strip(),
                fields.getOrDefault("Created", "").strip());
    }
}
