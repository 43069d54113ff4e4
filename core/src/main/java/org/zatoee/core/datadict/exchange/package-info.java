// SPDX-License-Identifier: Apache-2.0
/** Data dictionaries as files that are exported from one cluster and imported into another. */
package org.zatoee.core.datadict.exchange;
