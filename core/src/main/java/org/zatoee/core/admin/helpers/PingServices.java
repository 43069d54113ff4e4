// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.helpers;

import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.input.MaskedSecrets;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;
import static org.zatoee.core.admin.describe.ServiceDraft.runs;

/** {@code zato.ping2} and the family {@code zato.helpers.*}; {@code zato.ping} is there before there is an ODB. */
public final class PingServices {

    private PingServices() {}

    /** All of them. */
    public static List<PlatformService> all(ClusterScope cluster) {
        return List.of(
                reads(cluster, "zato.ping2", "Answers.")
                        .gives(Field.text("pong"))
                        .by((input, zato) -> Map.of("pong", "zato")),
                runs(cluster, "zato.helpers.echo", "Gives back what it was sent.")
                        .givesAnything()
                        .by((input, zato) -> input.raw()),
                runs(
                                cluster,
                                "zato.helpers.input-logger",
                                "Writes what it was sent to the log of the server, without what looks secret.")
                        .byCommand((input, zato) ->
                                zato.logger().log(System.Logger.Level.INFO, "Received {0}", oneLine(input.raw()))));
    }

    /** What was sent has no secrets by its names, and cannot look like another line of the log. */
    private static String oneLine(Map<String, ?> input) {
        return MaskedSecrets.of(input).toString().replaceAll("\\p{Cntrl}", " ");
    }
}
