// SPDX-License-Identifier: Apache-2.0
/** Calls of services: what a service sees of its call, and calls by name from inside the server. */
package org.zatoee.core.invoke;
