// SPDX-License-Identifier: Apache-2.0
/** HTTP as the platform sees it: the call, the reply, and which channel a URL belongs to. */
package org.zatoee.core.http;
