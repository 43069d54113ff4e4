// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.format;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.envelope.Envelope;
import org.zatoee.core.envelope.xml.SoapEnvelope;
import org.zatoee.core.envelope.xml.XmlEnvelope;

/** Which channel has which envelope. */
public final class Envelopes {

    /** That of calls that do not get as far as a channel. */
    public static final Envelope DEFAULT = new JsonEnvelope();

    private static final Envelope ZATO_JSON = new ZatoJsonEnvelope();
    private static final Envelope XML = new XmlEnvelope();
    private static final Envelope CSV = new CsvEnvelope();
    private static final Envelope FIXED_WIDTH = new FixedWidthEnvelope();
    private static final Envelope SOAP = new SoapEnvelope();

    private Envelopes() {}

    /** The envelope of a channel. */
    public static Envelope of(HttpChannel channel) {
        if (channel.url().transport() == Transport.SOAP) {
            return SOAP;
        }
        return switch (channel.dataFormat()) {
            case ZATO_JSON -> ZATO_JSON;
            case XML -> XML;
            case CSV -> CSV;
            case FIXED_WIDTH -> FIXED_WIDTH;
            case JSON, FORM, RAW -> DEFAULT;
        };
    }
}
