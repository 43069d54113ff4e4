// SPDX-License-Identifier: Apache-2.0
/** Rules that the records of services declare with Jakarta Validation. */
package org.zatoee.ejb.validation;
