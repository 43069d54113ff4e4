// SPDX-License-Identifier: Apache-2.0
/** The port to rules that records declare by annotations of another API. */
package org.zatoee.core.sio.constraint;
