// SPDX-License-Identifier: Apache-2.0
/** Client certificates, and what their fields have to be. */
package org.zatoee.core.security.certificate;
