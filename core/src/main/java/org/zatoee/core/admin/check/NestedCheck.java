// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Objects in objects: it gives back what it takes. */
final class NestedCheck extends SioCheck<NestedMessage, NestedMessage> {

    NestedCheck() {
        super(NestedMessage.EXPECTED, NestedMessage.EXPECTED);
    }
}
