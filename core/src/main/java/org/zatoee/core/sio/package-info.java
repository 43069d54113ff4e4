// SPDX-License-Identifier: Apache-2.0
/** SimpleIO: turns messages into the declared input of a service and its output back, naming every rule broken. */
package org.zatoee.core.sio;
