// SPDX-License-Identifier: Apache-2.0
/** All families of the public API in one list. */
package org.zatoee.core.admin.api;
