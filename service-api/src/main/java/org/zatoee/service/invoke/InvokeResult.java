// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoke;

import java.util.List;
import java.util.Map;

/** What a service that was called by its name gave back. Not thread-safe. */
public interface InvokeResult {

    /** Whether it gave back nothing. */
    boolean isEmpty();

    /**
     * The result as a record, a scalar or whatever else a service could take as input: as it is if it is one of that type,
     * converted through JSON otherwise.
     *
     * @throws org.zatoee.service.ServiceException with BAD_GATEWAY and every field that does not fit, if it cannot be
     *     converted, or there is nothing to convert
     */
    <T> T as(Class<T> type);

    /**
     * A result that is a list, each of its elements as {@link #as} would convert it.
     *
     * @throws org.zatoee.service.ServiceException with BAD_GATEWAY if it cannot be converted
     */
    <T> List<T> asList(Class<T> elementType);

    /**
     * The result as a map of its fields.
     *
     * @throws org.zatoee.service.ServiceException with BAD_GATEWAY if it has no fields
     */
    Map<String, Object> asMap();

    /** Its bytes: as they are if the service returns bytes or text, JSON in UTF-8 otherwise; empty if there is nothing. */
    byte[] asBytes();

    /** The same as text. */
    String asText();
}
