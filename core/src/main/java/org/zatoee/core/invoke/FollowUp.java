// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.zatoee.service.Cid;

/** What is done after a call that nobody waits for. */
public sealed interface FollowUp {

    /**
     * Services are called with the result, if the call succeeded.
     *
     * @param services their names
     */
    record Callbacks(List<String> services) implements FollowUp {

        public Callbacks {
            services = List.copyOf(services);
        }
    }

    /**
     * The call is one of several.
     *
     * @param source the service that asked for them
     * @param requested when it did
     * @param size how many they are
     * @param onTarget services that are told what came of each
     * @param onFinal services that are told what came of all of them
     */
    record OneOf(String source, Instant requested, int size, List<String> onTarget, List<String> onFinal)
            implements FollowUp {

        public OneOf {
            onTarget = List.copyOf(onTarget);
            onFinal = List.copyOf(onFinal);
        }
    }

    /**
     * The call is made again if it failed.
     *
     * @param source the service that asked for it
     * @param requested when it did
     * @param originalCid under which CID it did
     * @param left how many tries are left after this one
     * @param repeats how many tries there are in all
     * @param pause between two tries
     * @param told who is told in the end, and what they are handed back
     */
    record Retry(String source, Instant requested, Cid originalCid, int left, int repeats, Duration pause, Told told)
            implements FollowUp {

        /** One try less. */
        public Retry next() {
            return new Retry(source, requested, originalCid, left - 1, repeats, pause, told);
        }
    }

    /**
     * Who is told.
     *
     * @param services their names
     * @param context what they are handed back
     */
    record Told(List<String> services, Map<String, Object> context) {

        public Told {
            services = List.copyOf(services);
        }
    }
}
