// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/**
 * A service: the one thing a developer writes. It is stateless and one instance serves many calls at once, so it must
 * be thread-safe; it has a constructor without parameters that is not private.
 *
 * @param <I> what it takes: a record (bound and validated by name), {@code Map<String, Object>}, {@code String},
 *     {@code byte[]}, {@code InputStream} (the body as it comes), or {@code Void} when it takes nothing
 * @param <O> what it returns: a record, a {@code List} of records, {@code Map<String, Object>}, {@code String},
 *     {@code byte[]}, {@link StreamedOutput} (written while it is sent), or {@code Void}
 */
public interface Service<I, O> {

    /**
     * Handles one call.
     *
     * @param input the input, already converted and checked; null only when {@code I} is {@code Void}
     * @param zato all that surrounds this call; not to be kept after it
     * @return the output; null only when {@code O} is {@code Void}
     * @throws ServiceException to answer with a chosen {@link ErrorCode} and message
     * @throws Exception anything else is answered with an internal error that tells the caller only the CID
     */
    O handle(I input, ServiceContext zato) throws Exception;
}
