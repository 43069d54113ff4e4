// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

import java.nio.file.Path;

import org.zatoee.core.deployment.DeploymentPackage;

/** Deploys a file to the cluster. Thread-safe. */
@FunctionalInterface
public interface FileDeployer {

    /**
     * Deploys it.
     *
     * @param dropped where it was put
     * @param content what was in it
     * @param owner whose file it was
     * @return the version that is deployed now
     * @throws org.zatoee.service.ServiceException if it cannot be deployed; the message says why
     * @throws org.zatoee.core.component.ComponentUnavailableException if it cannot be stored now
     */
    DeploymentPackage deploy(Path dropped, byte[] content, String owner);
}
