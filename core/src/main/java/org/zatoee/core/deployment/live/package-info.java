// SPDX-License-Identifier: Apache-2.0
/** Keeps the services of a server at the packages that are active in its cluster. */
package org.zatoee.core.deployment.live;
