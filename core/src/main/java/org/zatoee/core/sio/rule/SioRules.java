// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.rule;

import java.lang.reflect.AnnotatedElement;
import java.util.Objects;

import org.zatoee.service.sio.EmptyKeys;
import org.zatoee.service.sio.UnknownFields;
import org.zatoee.service.sio.XmlNamespace;

/**
 * What holds for a record or a component where it says nothing itself. Immutable.
 *
 * @param unknownFields what becomes of fields that a record does not have
 * @param emptyKeys what becomes of keys without a value
 * @param namespace the namespace of elements in XML; empty for any
 */
public record SioRules(UnknownFields.Treatment unknownFields, EmptyKeys.Treatment emptyKeys, String namespace) {

    /** Those of a service that says nothing. */
    public static final SioRules DEFAULT =
            new SioRules(UnknownFields.Treatment.IGNORED, EmptyKeys.Treatment.AS_RETURNED, "");

    public SioRules {
        Objects.requireNonNull(unknownFields, "unknownFields");
        Objects.requireNonNull(emptyKeys, "emptyKeys");
        Objects.requireNonNull(namespace, "namespace");
    }

    /** Those of a service, a record or a component within what these are of: what it says itself, and these otherwise. */
    public SioRules within(AnnotatedElement element) {
        UnknownFields unknown = element.getAnnotation(UnknownFields.class);
        EmptyKeys empty = element.getAnnotation(EmptyKeys.class);
        XmlNamespace xml = element.getAnnotation(XmlNamespace.class);
        return new SioRules(
                unknown == null ? unknownFields : unknown.value(),
                empty == null ? emptyKeys : empty.value(),
                xml == null ? namespace : xml.value());
    }

    /** Whether a field that a record does not have is a violation. */
    public boolean refusesUnknownFields() {
        return unknownFields == UnknownFields.Treatment.REFUSED;
    }
}
