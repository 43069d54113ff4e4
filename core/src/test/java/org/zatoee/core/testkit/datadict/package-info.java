// SPDX-License-Identifier: Apache-2.0
/** What every store of data dictionaries does, and one that keeps them in memory. */
package org.zatoee.core.testkit.datadict;
