// SPDX-License-Identifier: Apache-2.0
/** The typed settings of one server; a key nobody knows stops the start. */
package org.zatoee.core.settings;
