// SPDX-License-Identifier: Apache-2.0
/** Statistics and samples of services in Redis, under the keys that Zato's tools know. */
package org.zatoee.kvdb.stats;
