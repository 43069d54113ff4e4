// SPDX-License-Identifier: Apache-2.0
/** How often somebody may try to log in and fail. */
package org.zatoee.core.security.login;
