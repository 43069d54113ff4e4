// SPDX-License-Identifier: Apache-2.0
/** The server's life in the container: how it starts, drains and stops. */
package org.zatoee.ejb;
