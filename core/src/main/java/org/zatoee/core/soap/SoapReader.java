// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.wss.WsSecurityToken;
import org.zatoee.core.xml.XmlAttribute;
import org.zatoee.core.xml.XmlReader;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ServiceException;

/** Reads an envelope of SOAP 1.1 up to its message, which is left to the plan of the service. Used by one thread. */
public final class SoapReader {

    private final XmlReader xml;
    private final boolean understandsSecurity;
    private @Nullable WsSecurityToken token;

    private SoapReader(XmlReader xml, boolean understandsSecurity) {
        this.xml = xml;
        this.understandsSecurity = understandsSecurity;
    }

    /**
     * Reads an envelope.
     *
     * @param understandsSecurity whether WS-Security means something here
     * @throws BadRequestException if it is malformed, or no envelope
     * @throws ServiceException with a fault code of its own, if it is of another version of SOAP, or has a header block
     *     that must be understood and is not
     */
    public static SoapRequest read(byte[] envelope, boolean understandsSecurity) {
        return new SoapReader(XmlReader.of(envelope), understandsSecurity).read();
    }

    private SoapRequest read() {
        xml.next();
        if (!xml.localName().equals("Envelope")) {
            throw new BadRequestException("The body must be a SOAP envelope");
        }
        if (!xml.namespace().equals(SoapNames.SOAP)) {
            throw SoapFaultException.versionMismatch();
        }
        while (xml.nextChild()) {
            if (isSoap("Body")) {
                String element = xml.nextChild() ? xml.localName() : "";
                return new SoapRequest(element, Optional.ofNullable(token));
            }
            if (!isSoap("Header")) {
                throw new BadRequestException("The SOAP envelope must have a Header, if any, and then a Body");
            }
            readHeader();
        }
        throw new BadRequestException("The SOAP envelope must have a Body");
    }

    private boolean isSoap(String name) {
        return xml.localName().equals(name) && xml.namespace().equals(SoapNames.SOAP);
    }

    private void readHeader() {
        while (xml.nextChild()) {
            boolean mustUnderstand = mustUnderstand();
            if (isForOthers()) {
                xml.skipElement();
            } else if (understandsSecurity && isSecurity()) {
                if (token != null) {
                    throw new BadRequestException("The SOAP header must have one Security block");
                }
                token = WsSecurityHeader.read(xml, mustUnderstand);
            } else if (mustUnderstand) {
                throw SoapFaultException.mustUnderstand(xml.localName());
            } else {
                xml.skipElement();
            }
        }
    }

    private boolean isSecurity() {
        return xml.localName().equals("Security") && xml.namespace().equals(SoapNames.WSSE);
    }

    private boolean mustUnderstand() {
        String value = soapAttribute("mustUnderstand").strip();
        return value.equals("1") || value.equals("true");
    }

    private boolean isForOthers() {
        String actor = soapAttribute("actor").strip();
        return !actor.isEmpty() && !actor.equals(SoapNames.NEXT_ACTOR);
    }

    private String soapAttribute(String name) {
        return xml.attributes().stream()
                .filter(attribute -> attribute.localName().equals(name)
                        && attribute.namespace().equals(SoapNames.SOAP))
                .map(XmlAttribute::value)
                .findFirst()
                .orElse("");
    }
}
