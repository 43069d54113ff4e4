// SPDX-License-Identifier: Apache-2.0
/** What services keep, look up and protect: caches, keys and values, locks, configuration, cryptography. */
package org.zatoee.service.data;
