// SPDX-License-Identifier: Apache-2.0
/** Whether the server takes calls now, and how connections end before it stops. */
package org.zatoee.core.pipeline.admission;
