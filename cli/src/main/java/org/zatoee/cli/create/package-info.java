// SPDX-License-Identifier: Apache-2.0
/** Objects of a cluster, created by commands named as Zato names them. */
package org.zatoee.cli.create;
