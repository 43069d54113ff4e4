// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

/** A failure that is answered with its status and an empty body, whatever the format of the channel. */
public interface EmptyReply {}
