// SPDX-License-Identifier: Apache-2.0
/** Lets services be tested in milliseconds, without a server. */
package org.zatoee.service.test;
