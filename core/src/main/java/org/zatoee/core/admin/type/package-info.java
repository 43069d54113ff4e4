// SPDX-License-Identifier: Apache-2.0
/** The types of configuration object, field by field (zato-facts, sections 2 to 5 and 8). */
package org.zatoee.core.admin.type;
