// SPDX-License-Identifier: Apache-2.0
/** What every implementation of the ports of security does. */
package org.zatoee.core.testkit.security;
