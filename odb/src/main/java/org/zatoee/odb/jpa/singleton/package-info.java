// SPDX-License-Identifier: Apache-2.0
/** Which server is the singleton of its cluster. */
package org.zatoee.odb.jpa.singleton;
