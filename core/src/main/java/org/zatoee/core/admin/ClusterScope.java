// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;

/**
 * The one cluster that a server administers. Requests name it, as clients of all versions do; one that names another is
 * refused, so that nobody changes a cluster other than the one meant.
 *
 * @param id the id of the cluster
 */
public record ClusterScope(long id) {

    private static final String FIELD = "cluster_id";

    /**
     * Checks the cluster a request names.
     *
     * @throws BadRequestException if that is no id
     * @throws NotFoundException if it is another cluster's
     */
    public void check(Map<String, ?> input) {
        @Nullable Object named = input.get(FIELD);
        if (named == null || named.equals("")) {
            return;
        }
        try {
            check(Long.parseLong(named.toString().strip()));
        } catch (NumberFormatException e) {
            throw new BadRequestException(FIELD, "must be a whole number");
        }
    }

    /** Checks the id of a cluster. */
    public void check(long named) {
        if (named != id) {
            throw new NotFoundException(FIELD + ": there is no cluster with id " + named + " here");
        }
    }
}
