// SPDX-License-Identifier: Apache-2.0
/** Sources of services, compiled in memory against the service API and the libraries of their package. */
package org.zatoee.core.deployment.compile;
