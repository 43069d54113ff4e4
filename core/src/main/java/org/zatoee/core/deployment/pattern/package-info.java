// SPDX-License-Identifier: Apache-2.0
/** Says which services may be deployed, by patterns of their names (zato-facts, section 1.2). */
package org.zatoee.core.deployment.pattern;
