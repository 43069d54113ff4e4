// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.admin;

import java.util.Objects;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.service.record.DeploymentDetails;

/**
 * Who handed a package in, and how.
 *
 * @param by what to call whoever it was
 * @param details how
 * @param actor the same, for the audit log
 */
public record HandedIn(String by, DeploymentDetails details, AuditEntry.Actor actor) {

    public HandedIn {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(actor, "actor");
    }
}
