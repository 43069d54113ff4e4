// SPDX-License-Identifier: Apache-2.0
/** IP addresses, and ranges of them. */
package org.zatoee.core.http.address;
