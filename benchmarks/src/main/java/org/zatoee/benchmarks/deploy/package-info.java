// SPDX-License-Identifier: Apache-2.0
/** Services that are made to be deployed, and the ways in which they are. */
package org.zatoee.benchmarks.deploy;
