// SPDX-License-Identifier: Apache-2.0
/** What the platform is and how it is; an extension of the public API. */
package org.zatoee.core.admin.info;
