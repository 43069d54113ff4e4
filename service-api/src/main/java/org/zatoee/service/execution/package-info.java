// SPDX-License-Identifier: Apache-2.0
/** How services say where and for how long their calls run. */
package org.zatoee.service.execution;
