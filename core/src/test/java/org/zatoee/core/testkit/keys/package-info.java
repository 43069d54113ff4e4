// SPDX-License-Identifier: Apache-2.0
/** What is kept under keys of a database in memory, and what every store of statistics and samples does with it. */
package org.zatoee.core.testkit.keys;
