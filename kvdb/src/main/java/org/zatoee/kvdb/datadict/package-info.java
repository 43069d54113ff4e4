// SPDX-License-Identifier: Apache-2.0
/** Data dictionaries in Redis, under the keys that Zato's tools know. */
package org.zatoee.kvdb.datadict;
