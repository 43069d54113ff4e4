// SPDX-License-Identifier: Apache-2.0
/** Runs the calls of services where and for as long as their rules say. */
package org.zatoee.core.execution.run;
