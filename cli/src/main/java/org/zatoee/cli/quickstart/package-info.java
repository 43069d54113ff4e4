// SPDX-License-Identifier: Apache-2.0
/** From nothing to a running cluster with services, in one command. */
package org.zatoee.cli.quickstart;
