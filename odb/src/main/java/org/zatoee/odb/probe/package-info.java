// SPDX-License-Identifier: Apache-2.0
/** Tries databases that outgoing SQL connections lead to, with the drivers the server has. */
package org.zatoee.odb.probe;
