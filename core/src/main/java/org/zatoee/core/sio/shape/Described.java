// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.shape;

import java.util.Optional;

/** A service of the platform whose types say less than it knows of its input and output, being maps. */
public interface Described {

    /** What it takes. */
    Shape inputShape();

    /** What it returns. */
    Shape outputShape();

    /** The name of the element that holds its output, where it is not made of the name of the service. */
    default Optional<String> responseElement() {
        return Optional.empty();
    }
}
