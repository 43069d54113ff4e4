// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.error;

import java.util.List;

/** The cluster, or its load balancer, answered that a call failed. */
public final class ApiErrorException extends PublicApiException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String cid;
    private final String details;
    private final transient List<ApiViolation> violations;

    /**
     * A failure as it was answered.
     *
     * @param call what was called, for people
     * @param status the HTTP status
     * @param cid the CID of the call; empty if the answer has none
     * @param details what went wrong; empty if the answer does not say
     * @param violations what is wrong with the fields of the input
     */
    public ApiErrorException(String call, int status, String cid, String details, List<ApiViolation> violations) {
        super(message(call, status, cid, details), null);
        this.status = status;
        this.cid = cid;
        this.details = details;
        this.violations = List.copyOf(violations);
    }

    private static String message(String call, int status, String cid, String details) {
        return call + " failed with status " + status + (details.isEmpty() ? "" : ": " + details)
                + (cid.isEmpty() ? "" : " (CID " + cid + ")");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The CID of the call, by which the logs of the servers tell more; empty if the answer has none. */
    public String cid() {
        return cid;
    }

    /** What went wrong; empty if the answer does not say. */
    public String details() {
        return details;
    }

    /** What is wrong with the fields of the input; empty if that is not the reason, or not told by field. */
    public List<ApiViolation> violations() {
        return violations;
    }
}
