// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoker;

/**
 * The invoker for everybody else: {@value #NAME} in the same server, {@value #EJB_NAME} elsewhere. Every call needs
 * credentials.
 */
public interface RemoteInvoker extends Invoker {

    /** Its portable JNDI name. */
    String NAME = "java:global/zato/ejb/Invoker!org.zatoee.service.invoker.RemoteInvoker";

    /** Its name for clients of Jakarta Enterprise Beans. */
    String EJB_NAME = "ejb:zato/ejb/Invoker!org.zatoee.service.invoker.RemoteInvoker";
}
