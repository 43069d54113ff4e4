// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import org.zatoee.core.sio.shape.Shape;

/** How one declared type is read and written. Immutable, thread-safe. */
public interface ValueType {

    /**
     * Reads the value the parser stands on, whole, and never a JSON null.
     *
     * @return the value, or {@link ReadContext#INVALID} after reporting what is wrong
     * @throws IOException if the message itself is malformed
     */
    Object read(JsonParser parser, ReadContext context) throws IOException;

    /**
     * Converts the values of one parameter of a URL or a form.
     *
     * @param values at least one
     * @return the value, or {@link ReadContext#INVALID} after reporting what is wrong
     */
    Object fromParameter(List<String> values, ReadContext context);

    /** What values of the type look like. */
    Shape shape();

    /**
     * Writes a value of the type.
     *
     * @throws IOException if it cannot be written
     */
    void write(JsonGenerator generator, Object value) throws IOException;
}
