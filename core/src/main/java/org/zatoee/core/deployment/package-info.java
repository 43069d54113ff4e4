// SPDX-License-Identifier: Apache-2.0
/** Archives of services that were uploaded to a cluster, and what became of them on its servers. */
package org.zatoee.core.deployment;
