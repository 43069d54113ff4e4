// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.admin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.pattern.DeployPatterns;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * Which services a package may have: those that the patterns allow and no other package has, for which of them would answer?
 *
 * @param archives the name of the archive outside of packages that has a service, if there is one
 * @param patterns which services may be deployed
 */
public record ServiceClaims(Function<String, Optional<String>> archives, DeployPatterns patterns) {

    public ServiceClaims {
        Objects.requireNonNull(archives, "archives");
        Objects.requireNonNull(patterns, "patterns");
    }

    /**
     * Refuses services that the patterns do not allow.
     *
     * @throws ServiceException with {@link ErrorCode#FORBIDDEN} naming the service and the pattern
     */
    void refuseForbidden(List<String> services) {
        patterns.refuse(services);
    }

    /**
     * Refuses a package with a service that another one has.
     *
     * @param active the packages that are deployed
     * @throws ServiceException with {@link ErrorCode#CONFLICT} naming the service and both packages
     */
    static void refuseTaken(String name, List<String> services, List<DeploymentPackage> active) {
        for (DeploymentPackage other : active) {
            if (!other.payloadName().equals(name)) {
                other.services().stream().filter(services::contains).findFirst().ifPresent(service -> {
                    throw taken(service, other.payloadName(), name);
                });
            }
        }
    }

    /**
     * Refuses a package with a service that an archive of the directory of services has, unless it is to take its place.
     *
     * @throws ServiceException with {@link ErrorCode#CONFLICT} naming the service, the archive and the package
     */
    void refuseArchived(String name, List<String> services) {
        for (String service : services) {
            archives.apply(service).filter(archive -> !archive.equals(name)).ifPresent(archive -> {
                throw taken(service, archive, name);
            });
        }
    }

    private static ServiceException taken(String service, String owner, String claimant) {
        return new ServiceException(
                ErrorCode.CONFLICT,
                "Service '" + service + "' is in package " + owner + " already, so " + claimant
                        + " cannot have it too");
    }
}
