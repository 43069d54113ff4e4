// SPDX-License-Identifier: Apache-2.0
/** What lists of the public API hold, typed. */
package org.zatoee.publicapi.family;
