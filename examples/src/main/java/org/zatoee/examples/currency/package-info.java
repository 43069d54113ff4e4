// SPDX-License-Identifier: Apache-2.0
/** A currency conversion: decimal numbers, and input that is checked field by field. */
package org.zatoee.examples.currency;
