// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.hook;

/**
 * Hooks around the deployment of the service that implements them (zato-facts, section 1.5). They run on every server, at
 * its start and at each deployment.
 */
public interface DeploymentHooks {

    /**
     * Whether this version of the service is to be called at all.
     *
     * @param logger the logger of the service
     * @return false to leave the service out; others of its package are deployed all the same
     * @throws Exception as false; it is logged
     */
    default boolean beforeAddToStore(System.Logger logger) throws Exception {
        return true;
    }

    /**
     * Runs once calls reach this version of the service.
     *
     * @throws Exception what is logged, and goes no further
     */
    default void afterAddToStore(System.Logger logger) throws Exception {}
}
