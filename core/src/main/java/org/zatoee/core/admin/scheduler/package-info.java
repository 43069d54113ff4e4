// SPDX-License-Identifier: Apache-2.0
/** Jobs: found by name, and run at once (zato-facts, section 8). */
package org.zatoee.core.admin.scheduler;
