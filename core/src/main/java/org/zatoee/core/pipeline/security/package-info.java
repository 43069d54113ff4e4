// SPDX-License-Identifier: Apache-2.0
/** The steps that find out who calls, and whether they may, and not too often. */
package org.zatoee.core.pipeline.security;
