// SPDX-License-Identifier: Apache-2.0
/** Calls between services, without a server. */
package org.zatoee.core.testkit.invoke;
