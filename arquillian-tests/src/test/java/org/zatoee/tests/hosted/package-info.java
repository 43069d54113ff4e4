// SPDX-License-Identifier: Apache-2.0
/** Services in the application itself, and other applications that call services. */
package org.zatoee.tests.hosted;
