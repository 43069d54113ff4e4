// SPDX-License-Identifier: Apache-2.0
/** What security does while the cluster cannot be asked: it goes on by itself, and says so once. */
package org.zatoee.core.security.outage;
