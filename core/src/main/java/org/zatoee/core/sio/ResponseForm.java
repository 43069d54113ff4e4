// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.AnnotatedElement;

import org.zatoee.core.sio.rule.SioRules;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.service.sio.ResponseElement;

/**
 * What a service says of what is around its output.
 *
 * @param element the name of the element around it; empty if it names none
 * @param namespace the namespace of that element in XML; empty for none
 */
public record ResponseForm(String element, String namespace) {

    static ResponseForm of(AnnotatedElement service, SioRules rules) {
        ResponseElement declared = service.getAnnotation(ResponseElement.class);
        if (declared != null && declared.value().isBlank()) {
            throw new UnsupportedTypeException("The name of its response element is empty");
        }
        return new ResponseForm(declared == null ? "" : declared.value(), rules.namespace());
    }
}
