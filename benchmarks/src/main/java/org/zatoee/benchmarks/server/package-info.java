// SPDX-License-Identifier: Apache-2.0
/** The server that is measured: made by the quickstart, driven by the command. */
package org.zatoee.benchmarks.server;
