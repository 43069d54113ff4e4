// SPDX-License-Identifier: Apache-2.0
/** Keeps the configuration in force at the version the ODB has. */
package org.zatoee.core.config.refresh;
