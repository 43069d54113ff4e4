// SPDX-License-Identifier: Apache-2.0
/** HTTP requests from the container to the core, and its replies back. */
package org.zatoee.web;
