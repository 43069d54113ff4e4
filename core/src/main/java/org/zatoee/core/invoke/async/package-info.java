// SPDX-License-Identifier: Apache-2.0
/** Calls that nobody waits for: how they travel through the broker, are made, and what is done after them. */
package org.zatoee.core.invoke.async;
