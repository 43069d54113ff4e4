// SPDX-License-Identifier: Apache-2.0
/** The audit log: who changed what, when, and from where. */
package org.zatoee.core.audit;
