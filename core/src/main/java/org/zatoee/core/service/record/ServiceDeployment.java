// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.util.Objects;

/**
 * Where one service is deployed.
 *
 * @param serverName the name of the server
 * @param deployed what that server has
 */
public record ServiceDeployment(String serverName, DeployedServiceRecord deployed) {

    public ServiceDeployment {
        Objects.requireNonNull(serverName, "serverName");
        Objects.requireNonNull(deployed, "deployed");
    }
}
