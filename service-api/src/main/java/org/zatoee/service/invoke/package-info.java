// SPDX-License-Identifier: Apache-2.0
/** How services call other services: what came of a call, and how one is made that nobody waits for. */
package org.zatoee.service.invoke;
