// SPDX-License-Identifier: Apache-2.0
/** Security definitions of all types together (zato-facts, section 5.4). */
package org.zatoee.core.admin.security;
