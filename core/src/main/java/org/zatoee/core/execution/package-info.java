// SPDX-License-Identifier: Apache-2.0
/** What is said of where and for how long the calls of services run. */
package org.zatoee.core.execution;
