// SPDX-License-Identifier: Apache-2.0
/** The directory a cluster lives in: its layout, its settings and its secrets. */
package org.zatoee.cli.environment;
