// SPDX-License-Identifier: Apache-2.0
/** What can go wrong with a call of the public API. */
package org.zatoee.publicapi.error;
