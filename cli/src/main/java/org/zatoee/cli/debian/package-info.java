// SPDX-License-Identifier: Apache-2.0
/** Installs what is missing, on Debian. */
package org.zatoee.cli.debian;
