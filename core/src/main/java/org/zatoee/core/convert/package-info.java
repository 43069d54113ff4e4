// SPDX-License-Identifier: Apache-2.0
/** Objects of one service as those of another: through JSON, by the rules of SimpleIO. */
package org.zatoee.core.convert;
