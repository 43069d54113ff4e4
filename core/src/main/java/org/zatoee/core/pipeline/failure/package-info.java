// SPDX-License-Identifier: Apache-2.0
/** What callers are told when something fails, and what the log is. */
package org.zatoee.core.pipeline.failure;
