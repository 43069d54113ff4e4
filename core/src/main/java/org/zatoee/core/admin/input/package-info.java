// SPDX-License-Identifier: Apache-2.0
/** Reads what clients of the public API send: converts, checks, and says all that is wrong at once. */
package org.zatoee.core.admin.input;
