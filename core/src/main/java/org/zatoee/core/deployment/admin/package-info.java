// SPDX-License-Identifier: Apache-2.0
/** Changes which packages of services a cluster has, and which versions of them are deployed. */
package org.zatoee.core.deployment.admin;
