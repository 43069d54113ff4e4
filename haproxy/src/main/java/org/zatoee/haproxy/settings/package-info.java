// SPDX-License-Identifier: Apache-2.0
/** The settings of the load balancer, and the rules they keep. */
package org.zatoee.haproxy.settings;
