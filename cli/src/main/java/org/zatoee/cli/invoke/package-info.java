// SPDX-License-Identifier: Apache-2.0
/** Services called from the command line, as Zato's own command does. */
package org.zatoee.cli.invoke;
