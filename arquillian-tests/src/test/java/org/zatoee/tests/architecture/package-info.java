// SPDX-License-Identifier: Apache-2.0
/** The rules of the architecture, checked against the classes of every module. */
package org.zatoee.tests.architecture;
