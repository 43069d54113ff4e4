// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.List;
import java.util.stream.Stream;

import org.zatoee.core.object.ObjectType;

/** All types of configuration object that administrators create. */
public final class ObjectTypes {

    private static final List<ObjectType> ALL = Stream.of(
                    SecurityTypes.all(),
                    DefinitionTypes.all(),
                    ChannelTypes.all(),
                    OutgoingTypes.all(),
                    List.of(HttpSoapType.HTTP_SOAP, SchedulerTypes.JOB, UserConfigType.ENTRY))
            .flatMap(List::stream)
            .toList();

    private ObjectTypes() {}

    /** All of them. */
    public static List<ObjectType> all() {
        return ALL;
    }
}
