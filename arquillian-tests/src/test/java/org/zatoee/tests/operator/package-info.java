// SPDX-License-Identifier: Apache-2.0
/** What an operator does with a WildFly of their own. */
package org.zatoee.tests.operator;
