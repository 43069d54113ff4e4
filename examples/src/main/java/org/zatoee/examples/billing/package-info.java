// SPDX-License-Identifier: Apache-2.0
/** Bills for orders: a service that calls others, takes a lock, translates and is configured. */
package org.zatoee.examples.billing;
