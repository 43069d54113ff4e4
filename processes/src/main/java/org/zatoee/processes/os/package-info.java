// SPDX-License-Identifier: Apache-2.0
/** What Linux tells about processes, ports and users. */
package org.zatoee.processes.os;
