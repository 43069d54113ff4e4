// SPDX-License-Identifier: Apache-2.0
/** Channels, and the one pipeline every call goes through, whichever channel it came by. */
package org.zatoee.core.channel;
