// SPDX-License-Identifier: Apache-2.0
/** Passwords and keys that are only verified: how they are hashed. */
package org.zatoee.core.security.password;
