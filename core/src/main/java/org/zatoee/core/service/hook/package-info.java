// SPDX-License-Identifier: Apache-2.0
/** Runs the hooks of services, in their order and with their rules for what they throw. */
package org.zatoee.core.service.hook;
