// SPDX-License-Identifier: Apache-2.0
/** The services that give out tokens and take them back. */
package org.zatoee.core.security.jwt.service;
