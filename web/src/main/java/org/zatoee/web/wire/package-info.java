// SPDX-License-Identifier: Apache-2.0
/** What is done to requests around the servlets: malformed ones are told apart, bodies nobody read are taken off the wire. */
package org.zatoee.web.wire;
