// SPDX-License-Identifier: Apache-2.0
/** Values made of values, and which type of value a type of Java is. */
package org.zatoee.core.sio.type;
