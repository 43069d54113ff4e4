// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.certificate;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.security.CertificateCondition;

/**
 * The fields of a certificate that the server itself was shown.
 *
 * @param certificate the certificate; TLS has checked it
 */
record X509Fields(X509Certificate certificate) implements CertificateFields {

    /** Parts of names that RFC 2253 writes as numbers. */
    private static final Map<String, String> OIDS = Map.of("2.5.4.9", "STREET", "0.9.2342.19200300.100.1.1", "UID");

    @Override
    public @Nullable String value(String field) {
        return switch (field) {
            case "SUBJECT" -> subject().getName(X500Principal.RFC2253);
            case "ISSUER" -> issuer().getName(X500Principal.RFC2253);
            case "SERIAL" -> certificate.getSerialNumber().toString(16);
            case "FINGERPRINT" -> fingerprint();
            default ->
                field.startsWith(CertificateCondition.ISSUER_PREFIX)
                        ? part(issuer(), field.substring(CertificateCondition.ISSUER_PREFIX.length()))
                        : part(subject(), field);
        };
    }

    private X500Principal subject() {
        return certificate.getSubjectX500Principal();
    }

    private X500Principal issuer() {
        return certificate.getIssuerX500Principal();
    }

    /** A part of a name, if the name has just one: of several, it could not be said which one is meant. */
    private static @Nullable String part(X500Principal name, String type) {
        try {
            String found = null;
            for (Rdn rdn : new LdapName(name.getName(X500Principal.RFC2253, OIDS)).getRdns()) {
                if (rdn.getType().equalsIgnoreCase(type)) {
                    if (found != null) {
                        return null;
                    }
                    found = String.valueOf(rdn.getValue());
                }
            }
            return found;
        } catch (InvalidNameException e) {
            return null;
        }
    }

    private @Nullable String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            return null;
        }
    }
}
