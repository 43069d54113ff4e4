// SPDX-License-Identifier: Apache-2.0
/** Calls services from other applications: of the same server, or as a client of Jakarta Enterprise Beans elsewhere. */
package org.zatoee.service.invoker;
