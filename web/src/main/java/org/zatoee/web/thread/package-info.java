// SPDX-License-Identifier: Apache-2.0
/** The threads that calls run on. */
package org.zatoee.web.thread;
