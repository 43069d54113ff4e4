// SPDX-License-Identifier: Apache-2.0
/** Envelopes in XML. */
package org.zatoee.core.envelope.xml;
