// SPDX-License-Identifier: Apache-2.0
/** SOAP 1.1: what stands in the envelope of a request around the message. */
package org.zatoee.core.soap;
