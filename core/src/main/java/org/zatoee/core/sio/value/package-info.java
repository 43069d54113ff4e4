// SPDX-License-Identifier: Apache-2.0
/** What every type of value shares: how it is read and written, and the rules it may break. */
package org.zatoee.core.sio.value;
