// SPDX-License-Identifier: Apache-2.0
/** Callers show who they are: one authenticator for each type of security definition. */
package org.zatoee.core.security.auth;
