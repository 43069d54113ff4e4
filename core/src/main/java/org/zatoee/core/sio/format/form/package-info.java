// SPDX-License-Identifier: Apache-2.0
/** The fields of forms as objects and lists, and as tokens. */
package org.zatoee.core.sio.format.form;
