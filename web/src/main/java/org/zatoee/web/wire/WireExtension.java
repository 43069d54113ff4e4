// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import jakarta.servlet.ServletContext;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;

/** Puts the handlers of this package around the servlets; found by the container (META-INF/services). */
public final class WireExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(StrictRequests::new);
        deployment.addInnerHandlerChainWrapper(Leftovers::new);
    }
}
