// SPDX-License-Identifier: Apache-2.0
/** Clusters, the servers they are made of, and where both are kept. */
package org.zatoee.core.cluster;
