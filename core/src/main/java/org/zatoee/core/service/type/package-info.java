// SPDX-License-Identifier: Apache-2.0
/** What classes say of themselves in their generic interfaces. */
package org.zatoee.core.service.type;
