// SPDX-License-Identifier: Apache-2.0
/** Values of one piece: text, numbers, truth values, dates. */
package org.zatoee.core.sio.scalar;
