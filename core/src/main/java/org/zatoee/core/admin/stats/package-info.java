// SPDX-License-Identifier: Apache-2.0
/** Services of the public API for statistics, samples and slow responses (zato-facts, sections 5.4 and 10). */
package org.zatoee.core.admin.stats;
