// SPDX-License-Identifier: Apache-2.0
/** JSON as plain maps, lists, texts, numbers and booleans. */
package org.zatoee.publicapi.json;
