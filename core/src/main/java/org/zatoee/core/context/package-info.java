// SPDX-License-Identifier: Apache-2.0
/** What every service reaches through its context, however its call came in. */
package org.zatoee.core.context;
