// SPDX-License-Identifier: Apache-2.0
/** XML as it comes from strangers and goes to them: read under limits, without DTDs, and written so that it is well-formed. */
package org.zatoee.core.xml;
