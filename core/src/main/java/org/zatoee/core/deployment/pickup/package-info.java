// SPDX-License-Identifier: Apache-2.0
/** Deploys the files that are put into the pickup directory of a server (zato-facts, section 1.2). */
package org.zatoee.core.deployment.pickup;
