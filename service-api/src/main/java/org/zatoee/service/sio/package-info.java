// SPDX-License-Identifier: Apache-2.0
/** What a record, a component of one or a service says of how SimpleIO reads and writes it, beyond its types. */
package org.zatoee.service.sio;
