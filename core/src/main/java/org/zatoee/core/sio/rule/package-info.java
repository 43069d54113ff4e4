// SPDX-License-Identifier: Apache-2.0
/** What services, records and their components say of how they are read and written, besides their types. */
package org.zatoee.core.sio.rule;
