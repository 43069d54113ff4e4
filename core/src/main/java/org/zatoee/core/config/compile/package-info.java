// SPDX-License-Identifier: Apache-2.0
/** Turns configuration objects into what requests need: one small type for each type of object. */
package org.zatoee.core.config.compile;
