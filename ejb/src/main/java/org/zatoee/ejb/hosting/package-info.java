// SPDX-License-Identifier: Apache-2.0
/** Services that are beans of the application: found by what the container knows of them, and called through it. */
package org.zatoee.ejb.hosting;
