// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.hook;

import org.zatoee.service.hook.DeploymentHooks;

/**
 * Asks a service whether it is to be deployed, and tells it when it is.
 *
 * @param service its name
 * @param instance the service, which may have hooks or not
 * @param logger its logger
 */
public record Deployment(String service, Object instance, System.Logger logger) {

    /** Whether the service is to be deployed. */
    public boolean isWanted() {
        if (!(instance instanceof DeploymentHooks hooks)) {
            return true;
        }
        try {
            boolean wanted = hooks.beforeAddToStore(logger);
            if (!wanted) {
                HookLog.LOG.leftOut(service);
            }
            return wanted;
        } catch (Exception | LinkageError e) {
            HookLog.LOG.leftOutByFailure(service, e);
            return false;
        }
    }

    /** Tells the service that it is deployed. */
    public void done() {
        if (instance instanceof DeploymentHooks hooks) {
            try {
                hooks.afterAddToStore(logger);
            } catch (Exception | LinkageError e) {
                HookLog.LOG.afterDeploymentFailed(service, e);
            }
        }
    }
}
