// SPDX-License-Identifier: Apache-2.0
/** JSON documents that are read as a whole: small ones, or such whose form only data says. */
package org.zatoee.core.json;
