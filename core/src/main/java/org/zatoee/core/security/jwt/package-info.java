// SPDX-License-Identifier: Apache-2.0
/** JSON Web Tokens: the cluster's own, and those of external issuers. */
package org.zatoee.core.security.jwt;
