// SPDX-License-Identifier: Apache-2.0
/** Services that check how input and output are converted (names, inputs and outputs of 3.0). */
package org.zatoee.core.admin.check;
