// SPDX-License-Identifier: Apache-2.0
/** Services that have a method for each verb of HTTP. */
package org.zatoee.core.service.verb;
