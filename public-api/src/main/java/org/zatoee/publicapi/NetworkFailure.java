// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;

import org.zatoee.publicapi.error.ApiUnreachableException;

/**
 * What a failure of the network means, in words: the client's own exceptions often have none.
 *
 * @param reason what happened
 * @param reached whether somebody may have received the call
 * @param cause the failure
 */
record NetworkFailure(String reason, boolean reached, IOException cause) {

    static NetworkFailure of(IOException failure) {
        if (failure instanceof HttpConnectTimeoutException) {
            return new NetworkFailure("there is no connection in time", false, failure);
        }
        if (failure instanceof ConnectException) {
            boolean unknown = failure.getCause() instanceof UnresolvedAddressException
                    || (failure.getCause() != null
                            && failure.getCause().getCause() instanceof UnresolvedAddressException);
            return new NetworkFailure(unknown ? "the host is unknown" : "the connection is refused", false, failure);
        }
        return new NetworkFailure(
                "the connection broke (" + Objects.requireNonNullElse(failure.getMessage(), failure.toString()) + ")",
                true,
                failure);
    }

    ApiUnreachableException at(URI address) {
        return new ApiUnreachableException(address, reason, reached, cause);
    }
}
