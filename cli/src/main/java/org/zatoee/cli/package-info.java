// SPDX-License-Identifier: Apache-2.0
/** The zato command: its top, and what the shell is told. */
package org.zatoee.cli;
