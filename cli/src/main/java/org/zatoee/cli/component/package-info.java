// SPDX-License-Identifier: Apache-2.0
/** The parts of an environment, each of which can be started, stopped and asked about on its own. */
package org.zatoee.cli.component;
