// SPDX-License-Identifier: Apache-2.0
/** What only WildFly can tell or do: its services, the address it listens on, and being suspended. */
package org.zatoee.ejb.container;
