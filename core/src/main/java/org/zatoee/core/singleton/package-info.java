// SPDX-License-Identifier: Apache-2.0
/** Which server of a cluster is its singleton, for how long, and how others are kept from acting in its place. */
package org.zatoee.core.singleton;
