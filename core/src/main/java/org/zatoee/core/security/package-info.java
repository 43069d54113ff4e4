// SPDX-License-Identifier: Apache-2.0
/** Who may call what, and how callers show who they are. */
package org.zatoee.core.security;
