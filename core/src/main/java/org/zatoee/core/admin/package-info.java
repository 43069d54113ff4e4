// SPDX-License-Identifier: Apache-2.0
/** The administration of a cluster: what the services of the public API do, whichever transport they are called by. */
package org.zatoee.core.admin;
