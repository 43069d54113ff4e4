// SPDX-License-Identifier: Apache-2.0
/** Makes what servers load of what is handed in: jars as they are, sources compiled. */
package org.zatoee.core.deployment.build;
