// SPDX-License-Identifier: Apache-2.0
/** Configuration objects: every type that administrators create is described by data, and kept as one document. */
package org.zatoee.core.object;
