// SPDX-License-Identifier: Apache-2.0
/** What is configured for the services of users, from files that may change at any time. */
package org.zatoee.core.userconfig;
