// SPDX-License-Identifier: Apache-2.0
/** Writes projects to write services in. */
package org.zatoee.cli.project;
