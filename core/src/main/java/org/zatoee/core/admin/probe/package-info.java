// SPDX-License-Identifier: Apache-2.0
/** Tries whether what outgoing connections lead to can be reached. */
package org.zatoee.core.admin.probe;
