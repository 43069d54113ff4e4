// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.object.ObjectReader;
import org.zatoee.core.admin.object.SecretSource;
import org.zatoee.core.admin.type.OutgoingTypes;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.ServiceContext;

/** Tries an outgoing SQL connection, active or not. */
final class PingSql implements Action {

    private final ObjectReader reader;
    private final SqlProbe probe;
    private final SecretSource secrets;

    PingSql(ObjectReader reader, SqlProbe probe, SecretSource secrets) {
        this.reader = reader;
        this.probe = probe;
        this.secrets = secrets;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) {
        ConfigObject connection = reader.require(OutgoingTypes.SQL, input.number("id"));
        Duration time = probe.ping(new SqlProbe.Target(
                connection.text("engine"),
                connection.text("host"),
                (int) connection.number("port", 0),
                connection.text("db_name"),
                connection.text("username"),
                password(connection)));
        return Map.of("response_time", String.format(Locale.ROOT, "%.3f", time.toNanos() / 1_000_000.0));
    }

    private String password(ConfigObject connection) {
        Field field = OutgoingTypes.SQL.password().orElseThrow();
        return connection
                .secrets()
                .find(field.name())
                .map(kept -> secrets.decrypt(kept, ObjectAdmin.secretContext(OutgoingTypes.SQL, field)))
                .orElse("");
    }
}
