// SPDX-License-Identifier: Apache-2.0
/** The components a server cannot start without, and what is said when one of them is away. */
package org.zatoee.core.component;
