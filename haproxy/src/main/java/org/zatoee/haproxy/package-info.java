// SPDX-License-Identifier: Apache-2.0
/** The load balancer: an agent that configures HAProxy, runs it as its child and keeps it running. */
package org.zatoee.haproxy;
