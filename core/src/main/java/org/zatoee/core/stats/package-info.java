// SPDX-License-Identifier: Apache-2.0
/** Statistics of services: how often they were called and how long that took, over any time. */
package org.zatoee.core.stats;
