// SPDX-License-Identifier: Apache-2.0
/** How commands end: well, or with a reason and an exit code. */
package org.zatoee.cli.outcome;
