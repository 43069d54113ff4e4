// SPDX-License-Identifier: Apache-2.0
/** Calls of other applications, which come in through the invoker bean. */
package org.zatoee.core.pipeline.client;
