// SPDX-License-Identifier: Apache-2.0
/** What becomes of the reply of a service: kept to be given again, given up when it takes too long, compressed. */
package org.zatoee.core.pipeline.reply;
