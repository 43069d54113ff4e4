// SPDX-License-Identifier: Apache-2.0
/** What is delivered, looked at as files. */
package org.zatoee.tests.packaging;
