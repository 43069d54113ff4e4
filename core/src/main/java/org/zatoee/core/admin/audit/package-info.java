// SPDX-License-Identifier: Apache-2.0
/** The audit log as administrators read it; an extension of the public API. */
package org.zatoee.core.admin.audit;
