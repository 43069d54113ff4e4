// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.rule;

import java.util.Collection;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;

/** A rule that the objects of a cluster keep to together; checked before a change is written. Thread-safe. */
interface ClusterRule {

    /**
     * Checks an object that is about to be written.
     *
     * @param before as it is; null if it is about to be created
     * @param after as it would be
     * @param now all objects as they are; asked only where the rule needs it
     * @throws org.zatoee.service.ServiceException naming the field that breaks the rule
     */
    void write(@Nullable ConfigObject before, ConfigObject after, Supplier<ConfigObjects> now);

    /**
     * Checks objects that are about to be deleted together.
     *
     * @param now all objects as they are; asked only where the rule needs it
     * @throws org.zatoee.service.ServiceException if they must not be
     */
    void delete(Collection<ConfigObject> doomed, Supplier<ConfigObjects> now);
}
