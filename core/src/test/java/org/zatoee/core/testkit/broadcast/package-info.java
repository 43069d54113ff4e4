// SPDX-License-Identifier: Apache-2.0
/** What every implementation of broadcasts does. */
package org.zatoee.core.testkit.broadcast;
