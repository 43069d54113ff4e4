// SPDX-License-Identifier: Apache-2.0
/** A server as a process: WildFly with a base directory of its own. */
package org.zatoee.cli.server;
