// SPDX-License-Identifier: Apache-2.0
/** Puts the core together with the adapters and with what the container gives: the one place that knows them all. */
package org.zatoee.ejb.wiring;
