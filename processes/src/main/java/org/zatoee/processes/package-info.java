// SPDX-License-Identifier: Apache-2.0
/** Real programs on this machine, such as Redis or HAProxy: started apart from the caller, found again, stopped. */
package org.zatoee.processes;
