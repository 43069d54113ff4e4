// SPDX-License-Identifier: Apache-2.0
/** Services that have a method for each verb of HTTP, each with an input and an output of its own. */
package org.zatoee.service.verb;
