// SPDX-License-Identifier: Apache-2.0
/** What is known of an environment and its components, and how it is shown. */
package org.zatoee.cli.info;
