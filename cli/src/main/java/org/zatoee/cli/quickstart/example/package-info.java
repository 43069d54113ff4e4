// SPDX-License-Identifier: Apache-2.0
/** The example services of a quickstart: their channels, and calls of them. */
package org.zatoee.cli.quickstart.example;
