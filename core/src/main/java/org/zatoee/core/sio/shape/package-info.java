// SPDX-License-Identifier: Apache-2.0
/** What the input and output of services look like, for documents that describe them, such as WSDL and OpenAPI. */
package org.zatoee.core.sio.shape;
