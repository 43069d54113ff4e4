// SPDX-License-Identifier: Apache-2.0
/** The description of channels and services as OpenAPI 3.1 documents. */
package org.zatoee.core.openapi;
