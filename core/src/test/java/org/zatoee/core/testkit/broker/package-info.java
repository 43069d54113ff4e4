// SPDX-License-Identifier: Apache-2.0
/** The broker in memory, and what every broker does. */
package org.zatoee.core.testkit.broker;
