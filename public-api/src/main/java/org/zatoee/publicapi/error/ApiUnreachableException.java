// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.error;

import java.net.URI;

/** No answer came, or not all of it: whether the call was carried out is not known, unless nobody was reached. */
public final class ApiUnreachableException extends PublicApiException {

    private static final long serialVersionUID = 1L;

    private final URI address;
    private final boolean reached;

    /**
     * A failure of the network.
     *
     * @param address what was called
     * @param reason what happened
     * @param reached whether somebody may have received the call
     * @param cause the failure
     */
    public ApiUnreachableException(URI address, String reason, boolean reached, Throwable cause) {
        super(address + " does not answer: " + reason, cause);
        this.address = address;
        this.reached = reached;
    }

    /** What was called. */
    public URI address() {
        return address;
    }

    /** Whether somebody may have received the call; false if there was no connection at all. */
    public boolean reached() {
        return reached;
    }
}
