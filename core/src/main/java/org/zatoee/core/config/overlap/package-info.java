// SPDX-License-Identifier: Apache-2.0
/** Which HTTP channels can be side by side, so that each request has one channel and none opens what another closes. */
package org.zatoee.core.config.overlap;
