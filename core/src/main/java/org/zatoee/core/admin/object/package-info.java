// SPDX-License-Identifier: Apache-2.0
/** Creates, edits, deletes and lists objects of every type, as the description of the type says. */
package org.zatoee.core.admin.object;
