// SPDX-License-Identifier: Apache-2.0
/** The zato command: what a user types, and the exit code they get back. */
@NullMarked
package org.zatoee.cli;

import org.jspecify.annotations.NullMarked;
