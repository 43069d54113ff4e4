// SPDX-License-Identifier: Apache-2.0
/** Archives of services: unpacked, loaded, found in a directory. */
package org.zatoee.core.service.archive;
