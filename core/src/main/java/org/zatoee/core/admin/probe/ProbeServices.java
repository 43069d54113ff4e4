// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.admin.object.ObjectReader;
import org.zatoee.core.admin.object.SecretSource;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.runs;

/** {@code zato.http-soap.ping} and {@code zato.outgoing.sql.ping}. */
public final class ProbeServices {

    private ProbeServices() {}

    /** Both. */
    public static List<PlatformService> all(ObjectReader reader, HttpProbe http, SqlProbe sql, SecretSource secrets) {
        return List.of(
                runs(reader.cluster(), "zato.http-soap.ping", "Tries an outgoing HTTP connection.")
                        .takes(ObjectFields.ID)
                        .gives(Field.text("info"))
                        .by(new PingHttp(reader, http)),
                runs(reader.cluster(), "zato.outgoing.sql.ping", "Tries an outgoing SQL connection.")
                        .takes(ObjectFields.ID)
                        .gives(Field.text("response_time"))
                        .by(new PingSql(reader, sql, secrets)));
    }
}
