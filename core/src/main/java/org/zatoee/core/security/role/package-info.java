// SPDX-License-Identifier: Apache-2.0
/** What administrators may do, and what services ask of those who call them. */
package org.zatoee.core.security.role;
