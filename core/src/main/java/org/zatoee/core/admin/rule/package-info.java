// SPDX-License-Identifier: Apache-2.0
/** Rules that the configuration objects of a cluster keep to together, checked in the transaction of each change. */
package org.zatoee.core.admin.rule;
