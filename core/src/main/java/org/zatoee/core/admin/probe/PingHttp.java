// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import java.net.URI;
import java.util.Map;

import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.object.ObjectReader;
import org.zatoee.core.admin.type.HttpSoapType;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ServiceContext;

/** Tries an outgoing HTTP connection, active or not, with its ping method. */
final class PingHttp implements Action {

    private final ObjectReader reader;
    private final HttpProbe probe;

    PingHttp(ObjectReader reader, HttpProbe probe) {
        this.reader = reader;
        this.probe = probe;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) {
        ConfigObject connection = reader.require(HttpSoapType.HTTP_SOAP, input.number("id"));
        if (!connection.text("connection").equals(HttpSoapType.OUTGOING)) {
            throw new BadRequestException("id", "must be that of an outgoing connection");
        }
        URI address = address(connection);
        String method = connection.text("ping_method");
        HttpProbe.Answer answer = probe.ping(address, method);
        return Map.of(
                "info",
                method + " " + address + " answered " + answer.status() + " within "
                        + answer.time().toMillis() + " ms");
    }

    /** The host alone where the path has parameters: nobody said what they are. */
    private static URI address(ConfigObject connection) {
        String host = connection.text("host");
        String path = connection.text("url_path");
        String whole = path.indexOf('{') >= 0 ? host : host + path;
        try {
            return new URI(whole.replace(" ", "%20"));
        } catch (java.net.URISyntaxException e) {
            throw new BadRequestException("url_path", "makes no address with the host: " + whole);
        }
    }
}
