// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.ServiceDescription;
import org.zatoee.core.admin.input.Inputs;

/**
 * How a service comes by its input.
 *
 * @param cluster the cluster a request must mean
 * @param description what it takes and gives
 * @param whole whether the fields are read before anything is done
 */
record Reading(ClusterScope cluster, ServiceDescription description, boolean whole) {

    Inputs read(Map<String, Object> input) {
        cluster.check(input);
        return whole ? Inputs.read(description.inputs(), input) : Inputs.unread(input);
    }
}
