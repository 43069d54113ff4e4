// SPDX-License-Identifier: Apache-2.0
/** The public API of an environment's cluster, from the command line. */
package org.zatoee.cli.api;
