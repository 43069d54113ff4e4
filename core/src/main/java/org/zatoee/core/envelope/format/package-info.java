// SPDX-License-Identifier: Apache-2.0
/** The envelope of each data format. */
package org.zatoee.core.envelope.format;
