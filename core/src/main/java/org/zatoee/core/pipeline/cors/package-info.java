// SPDX-License-Identifier: Apache-2.0
/** Calls from web pages of other origins (the Fetch standard, CORS protocol). */
package org.zatoee.core.pipeline.cors;
