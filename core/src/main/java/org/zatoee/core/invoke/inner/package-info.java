// SPDX-License-Identifier: Apache-2.0
/** What services call of each other: at once, in the background, and several together. */
package org.zatoee.core.invoke.inner;
