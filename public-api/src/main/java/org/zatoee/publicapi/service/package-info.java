// SPDX-License-Identifier: Apache-2.0
/** Any service of a cluster, called through the one service of the public API that calls others. */
package org.zatoee.publicapi.service;
