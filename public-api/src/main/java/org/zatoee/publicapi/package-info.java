// SPDX-License-Identifier: Apache-2.0
/** The client of the public API: calls services of a cluster, and reads their replies. */
package org.zatoee.publicapi;
