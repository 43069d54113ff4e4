// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoker;

/**
 * The invoker for applications of the same server that share this class with it: {@value #NAME}. Calls without credentials
 * are trusted as those of services are: they reach all services of users, and no caller is known to these.
 */
public interface LocalInvoker extends Invoker {

    /** Its portable JNDI name. */
    String NAME = "java:global/zato/ejb/Invoker!org.zatoee.service.invoker.LocalInvoker";
}
