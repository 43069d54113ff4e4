// SPDX-License-Identifier: Apache-2.0
/** Calls services by name from inside the server: for the public API, the scheduler and other services. */
package org.zatoee.core.invoke;
