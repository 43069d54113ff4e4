// SPDX-License-Identifier: Apache-2.0
/** An order enquiry: a path parameter in, nested records and lists out. */
package org.zatoee.examples.orders;
