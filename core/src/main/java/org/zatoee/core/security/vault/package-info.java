// SPDX-License-Identifier: Apache-2.0
/** Secrets that are sent to others, encrypted at rest under a key that the database does not have. */
package org.zatoee.core.security.vault;
