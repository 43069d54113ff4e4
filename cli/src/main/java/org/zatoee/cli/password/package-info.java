// SPDX-License-Identifier: Apache-2.0
/** Passwords of an environment, changed in its cluster and in its files. */
package org.zatoee.cli.password;
