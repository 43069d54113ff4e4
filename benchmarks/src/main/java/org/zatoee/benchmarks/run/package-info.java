// SPDX-License-Identifier: Apache-2.0
/** The program: measures all parts, or those that are named. */
package org.zatoee.benchmarks.run;
