// SPDX-License-Identifier: Apache-2.0
/** Small HTTP clients for the tests: one that behaves, and one that sends exactly what it is told. */
package org.zatoee.tests.http;
