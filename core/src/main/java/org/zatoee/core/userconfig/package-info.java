// SPDX-License-Identifier: Apache-2.0
/** What is configured for the services of users, from files and for all servers; both may change at any time. */
package org.zatoee.core.userconfig;
