// SPDX-License-Identifier: Apache-2.0
/** Where correlation IDs are made. */
package org.zatoee.core.cid;
