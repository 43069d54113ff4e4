// SPDX-License-Identifier: Apache-2.0
/** Services deployed to a cluster from the command line. */
package org.zatoee.cli.deploy;
