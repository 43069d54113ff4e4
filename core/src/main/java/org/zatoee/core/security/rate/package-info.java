// SPDX-License-Identifier: Apache-2.0
/** Rate limits: calls are counted, by each server or for the whole cluster. */
package org.zatoee.core.security.rate;
