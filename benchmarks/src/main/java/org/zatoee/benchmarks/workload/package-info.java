// SPDX-License-Identifier: Apache-2.0
/** The work that the service and its peers do alike. */
package org.zatoee.benchmarks.workload;
