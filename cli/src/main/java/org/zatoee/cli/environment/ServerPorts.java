// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

/**
 * A server and where it listens.
 *
 * @param name its name, which is also that of its directory
 * @param http the port of its services
 * @param management the port of WildFly's management
 */
public record ServerPorts(String name, int http, int management) {}
