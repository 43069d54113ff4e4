// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Another object has a name, or another key, that was to be given; answered with 409. */
public final class KeyInUseException extends ServiceException {

    private static final long serialVersionUID = 1L;

    private final transient ObjectKey key;

    public KeyInUseException(ObjectKey key) {
        super(
                ErrorCode.CONFLICT,
                key.field() + ": '" + String.join("', '", key.parts()) + "' is in use already (" + key.scope() + ")");
        this.key = key;
    }

    /**
     * A key that is known to be another object's.
     *
     * @param owner what the other object is called, with its kind: {@code channel 'orders'}
     */
    public KeyInUseException(ObjectKey key, String owner) {
        super(
                ErrorCode.CONFLICT,
                key.field() + ": '" + String.join("', '", key.parts()) + "' is in use already, by the " + owner);
        this.key = key;
    }

    /** The key. */
    public ObjectKey key() {
        return key;
    }
}
