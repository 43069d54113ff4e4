// SPDX-License-Identifier: Apache-2.0
/** Which target a request leads to, by its path, its verb and what it asks for. */
package org.zatoee.core.http.route;
