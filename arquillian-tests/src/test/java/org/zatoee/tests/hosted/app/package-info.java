// SPDX-License-Identifier: Apache-2.0
/** An application that has services: beans, and a class that a library lists. */
package org.zatoee.tests.hosted.app;
