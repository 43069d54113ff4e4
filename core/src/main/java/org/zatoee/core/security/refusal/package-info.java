// SPDX-License-Identifier: Apache-2.0
/** What callers are told when they are not let in. */
package org.zatoee.core.security.refusal;
