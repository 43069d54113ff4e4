// SPDX-License-Identifier: Apache-2.0
/** Samples of what services were sent and answered, and their slowest answers. */
package org.zatoee.core.samples;
