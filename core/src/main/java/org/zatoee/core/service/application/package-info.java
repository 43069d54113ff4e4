// SPDX-License-Identifier: Apache-2.0
/** Services that ship inside the application the server is in: listed in its libraries, or hosted as beans by its container. */
package org.zatoee.core.service.application;
