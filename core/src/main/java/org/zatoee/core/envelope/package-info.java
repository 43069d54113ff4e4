// SPDX-License-Identifier: Apache-2.0
/** How replies look on the wire: the output of a service or an error, in the format of the channel (zato-facts, 5.2). */
package org.zatoee.core.envelope;
