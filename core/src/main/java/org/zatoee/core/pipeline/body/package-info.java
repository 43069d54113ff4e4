// SPDX-License-Identifier: Apache-2.0
/** Bodies of requests: how much of them is read, how they are packed, and of which type they may be. */
package org.zatoee.core.pipeline.body;
