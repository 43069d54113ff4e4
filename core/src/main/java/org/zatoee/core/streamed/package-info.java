// SPDX-License-Identifier: Apache-2.0
/** What the platform does around outputs that are written while they are sent. */
package org.zatoee.core.streamed;
