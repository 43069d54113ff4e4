// SPDX-License-Identifier: Apache-2.0
/** What may name the objects of a cluster. */
package org.zatoee.core.name;
